import { kinks, polygon } from '@turf/turf';
import type { Position } from 'geojson';
import { shown } from '../problem';
import type { WrittenFeature } from '../schema';
import type { JsonPath, Located } from '../files/located-json';
import type { ParsedStory } from '../files/parse';
import type { Report } from './report';

type Kind = WrittenFeature['properties']['kind'];
type Written = WrittenFeature['geometry'];

/** What a person draws for each kind; `null` where the geometry is computed, or is nowhere. */
const drawn: Record<Kind, readonly (NonNullable<Written>['type'] | null)[]> = {
  place: ['Point'],
  zone: ['MultiPoint'],
  influence: ['Polygon', 'MultiPolygon'],
  route: ['LineString'],
  backing: [null],
  meeting: [null],
};

/** Rule 5, first half: shapes are closed, right-handed, uncrossed, in range and inside the story's bounds. */
export function verifyGeometry(parsed: ParsedStory, report: Report): void {
  const check = { report, bounds: parsed.story.value.bounds };
  verifyBoxes(parsed.story, report);
  for (const file of parsed.features) {
    file.value.features.forEach(({ id, geometry, properties }, index) => {
      const path = ['features', index, 'geometry'] as const;
      const allowed = drawn[properties.kind];
      if (!allowed.includes(geometry?.type ?? null)) {
        report.add(
          5,
          file,
          path,
          `${geometry?.type ?? 'no geometry'} for ${id}`,
          allowed.join(' or ') || 'null',
        );
      } else if (geometry) {
        verifyShape(geometry, { ...check, file, path: [...path, 'coordinates'] });
      }
      if (properties.kind === 'route') {
        properties.stops.forEach((stop, place) =>
          verifyPosition(stop.at, {
            ...check,
            file,
            path: ['features', index, 'properties', 'stops', place, 'at'],
          }),
        );
        properties.precisionParts?.forEach((part, place) => {
          for (const end of ['from', 'to'] as const)
            verifyPosition(part[end], {
              ...check,
              file,
              path: ['features', index, 'properties', 'precisionParts', place, end],
            });
        });
      }
    });
  }
  parsed.fronts.value.features.forEach(({ geometry }, index) =>
    verifyShape(geometry, {
      ...check,
      file: parsed.fronts,
      path: ['features', index, 'geometry', 'coordinates'],
    }),
  );
}

function verifyBoxes(story: ParsedStory['story'], report: Report): void {
  const { bounds, views } = story.value;
  const boxes = [
    [['bounds'], bounds],
    [['views', 'first'], views.first],
    [['views', 'whole'], views.whole],
  ] as const;
  for (const [path, box] of boxes) {
    const [west, south, east, north] = box;
    if (!(-180 <= west && west < east && east <= 180 && -90 <= south && south < north && north <= 90)) {
      report.add(5, story, path, box.join(', '), 'west, south, east, north in degrees');
    }
  }
}

interface Check {
  readonly report: Report;
  readonly bounds: readonly [number, number, number, number];
  readonly file: Located<unknown>;
  readonly path: JsonPath;
}

function verifyShape(geometry: NonNullable<Written>, check: Check): void {
  const inside = (index: number): Check => ({ ...check, path: [...check.path, index] });
  switch (geometry.type) {
    case 'Point':
      return verifyPosition(geometry.coordinates, check);
    case 'MultiPoint':
      if (geometry.coordinates.length === 0)
        check.report.add(5, check.file, check.path, 'no point', 'a point in each part of the zone');
      return geometry.coordinates.forEach((position, index) => verifyPosition(position, inside(index)));
    case 'LineString':
      return verifyLine(geometry.coordinates, check);
    case 'Polygon':
      return verifyRings(geometry.coordinates, check);
    case 'MultiPolygon':
      if (geometry.coordinates.length === 0)
        check.report.add(5, check.file, check.path, 'no polygon', 'at least one');
      return geometry.coordinates.forEach((rings, index) => verifyRings(rings, inside(index)));
    default:
      geometry satisfies never;
  }
}

function verifyPosition([lon, lat]: Position, { report, bounds, file, path }: Check): void {
  const [west, south, east, north] = bounds;
  const at = `longitude ${lon}, latitude ${lat}`;
  if (!(Math.abs(lon as number) <= 180 && Math.abs(lat as number) <= 90)) {
    report.add(5, file, path, at, 'a longitude of at most 180 and a latitude of at most 90 degrees');
  } else if (
    !(
      (lon as number) >= west &&
      (lon as number) <= east &&
      (lat as number) >= south &&
      (lat as number) <= north
    )
  ) {
    report.add(5, file, path, at, `a position inside the story's bounds ${bounds.join(', ')}`);
  }
}

function verifyLine(line: readonly Position[], check: Check): void {
  if (line.length < 2) {
    check.report.add(5, check.file, check.path, `a line of ${line.length} positions`, 'at least two');
  }
  line.forEach((position, index) => {
    verifyPosition(position, { ...check, path: [...check.path, index] });
    if (index > 0 && samePosition(position, line[index - 1] as Position)) {
      check.report.add(5, check.file, [...check.path, index], 'the same position twice in a row', 'it once');
    }
  });
}

function verifyRings(rings: readonly Position[][], check: Check): void {
  if (rings.length === 0)
    check.report.add(5, check.file, check.path, 'a polygon without a ring', 'at least one');
  const before = check.report.problems.length;
  rings.forEach((ring, index) => {
    const path = [...check.path, index];
    const wrong = (found: string, expected: string) => check.report.add(5, check.file, path, found, expected);
    if (ring.length < 4) return wrong(`a ring of ${ring.length} positions`, 'at least four');
    verifyLine(ring, { ...check, path });
    if (!samePosition(ring[0] as Position, ring.at(-1) as Position)) {
      return wrong(
        `a ring that ends at ${shown(ring.at(-1))}`,
        `its first position ${shown(ring[0])} again at the end`,
      );
    }
    const area = signedArea(ring);
    if (area === 0) return wrong('a ring around nothing', 'a ring around an area');
    const clockwise = area < 0;
    if (clockwise !== index > 0) {
      wrong(
        clockwise ? 'a clockwise ring' : 'a counter-clockwise ring',
        index === 0
          ? 'an outer ring counter-clockwise (right-hand rule)'
          : 'a hole clockwise (right-hand rule)',
      );
    }
  });
  if (check.report.problems.length > before || rings.length === 0) return;
  const [crossing] = kinks(polygon(rings as Position[][])).features;
  if (crossing) {
    check.report.add(
      5,
      check.file,
      check.path,
      `a ring that crosses itself at ${crossing.geometry.coordinates.join(', ')}`,
      'a ring that does not',
    );
  }
}

/** Twice the planar area in square degrees; positive when counter-clockwise. */
function signedArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] as [number, number];
    const [x1, y1] = ring[index] as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

function samePosition(a: Position, b: Position): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
