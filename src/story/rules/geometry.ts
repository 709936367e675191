import { kinks, polygon } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { locate } from '../../geo/route/chainage';
import type { JsonPath, ProblemCode, ValuesOf } from '../problems';
import type { WrittenFeature } from '../schema';
import type { Located } from '../files/located-json';
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
  event: ['Point', null],
};

/** No map reaches farther: on the Mercator plane a pole is nowhere. Degrees. */
const mostLatitude = 85;

/** From its route, km: a road passes large towns at a distance. */
const farthestStopKm = 5;

/** Rule 5, first half: shapes are closed, right-handed, uncrossed, in range and inside the story's bounds. */
export function verifyGeometry(parsed: ParsedStory, report: Report): void {
  const check = { report, bounds: parsed.story.value.bounds };
  verifyBoxes(parsed.story, report);
  for (const file of parsed.features) {
    file.value.features.forEach(({ id, geometry, properties }, index) => {
      const path = ['features', index, 'geometry'] as const;
      const allowed = drawn[properties.kind];
      if (properties.kind === 'zone' && (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon')) {
        report.add('zone-as-polygon', file, path, { type: geometry.type, id });
      } else if (!allowed.includes(geometry?.type ?? null)) {
        report.add('other-geometry', file, path, { type: geometry?.type ?? null, id }, { types: allowed });
      } else if (geometry) {
        verifyShape(geometry, { ...check, file, path: [...path, 'coordinates'] });
      }
      if (properties.kind === 'route') {
        properties.stops.forEach((stop, place) => {
          const here = { ...check, file, path: ['features', index, 'properties', 'stops', place, 'at'] };
          const before = report.problems.length;
          verifyPosition(stop.at, here);
          const isThere = report.problems.length === before;
          if (isThere && geometry?.type === 'LineString')
            verifyStop(stop.at, id, geometry, properties.outline, here);
        });
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
  parsed.story.value.situations.forEach(({ points = {} }, index) => {
    for (const [zone, all] of Object.entries(points))
      verifyPoints(all, { ...check, file: parsed.story, path: ['situations', index, 'points', zone] });
  });
  for (const file of parsed.territory) {
    file.value.features.forEach(({ geometry }, index) =>
      verifyShape(geometry, { ...check, file, path: ['features', index, 'geometry', 'coordinates'] }),
    );
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
    const isOnGlobe =
      [west, east].every((lon) => Math.abs(lon) <= 180) && south >= -mostLatitude && north <= mostLatitude;
    // No box across the antimeridian is more than half of the globe: its sides were exchanged.
    const isExchanged = west > east && east + 360 - west > 180;
    if (!isOnGlobe || west === east || isExchanged || south >= north)
      report.add('no-box', story, path, { box });
  }
}

interface Check {
  readonly report: Report;
  readonly bounds: readonly [number, number, number, number];
  readonly file: Located<unknown>;
  readonly path: JsonPath;
}

const wrong = <C extends ProblemCode>(code: C, { report, file, path }: Check, ...values: ValuesOf<C>) =>
  report.add(code, file, path, ...values);

function verifyShape(geometry: NonNullable<Written>, check: Check): void {
  const inside = (index: number): Check => ({ ...check, path: [...check.path, index] });
  switch (geometry.type) {
    case 'Point':
      return verifyPosition(geometry.coordinates, check);
    case 'MultiPoint':
      return verifyPoints(geometry.coordinates, check);
    case 'LineString':
      return verifyLine(geometry.coordinates, check);
    case 'Polygon':
      return verifyRings(geometry.coordinates, check);
    case 'MultiPolygon':
      if (geometry.coordinates.length === 0) wrong('no-polygon', check);
      return geometry.coordinates.forEach((rings, index) => verifyRings(rings, inside(index)));
    default:
      geometry satisfies never;
  }
}

function verifyPoints(points: readonly Position[], check: Check): void {
  if (points.length === 0) wrong('zone-without-point', check);
  points.forEach((position, index) => verifyPosition(position, { ...check, path: [...check.path, index] }));
}

function verifyPosition(at: Position, check: Check): void {
  const [lon, lat] = at as [number, number];
  const { bounds } = check;
  const [west, south, east, north] = bounds;
  if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) wrong('position-off-globe', check, { at });
  else if (!isBetween(lon, west, east) || lat < south || lat > north)
    wrong('position-out-of-bounds', check, { at }, { bounds });
}

/** Bounds whose east is less than their west cross the antimeridian. */
const isBetween = (lon: number, west: number, east: number): boolean =>
  west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;

/** A stop is as near to its route as the route is known, and at least as near as a town's middle to a road past it. */
function verifyStop(
  at: Position,
  route: string,
  line: LineString,
  { precisionKm }: { precisionKm: number },
  check: Check,
): void {
  if (line.coordinates.length < 2) return;
  const km = Math.round(locate(line, at).offsetKm * 10) / 10;
  const most = Math.max(farthestStopKm, precisionKm);
  if (km > most) wrong('stop-off-route', check, { route, km }, { km: most });
}

function verifyLine(line: readonly Position[], check: Check): void {
  if (line.length < 2) wrong('line-too-short', check, { count: line.length });
  line.forEach((position, index) => {
    const here = { ...check, path: [...check.path, index] };
    verifyPosition(position, here);
    if (index > 0 && samePosition(position, line[index - 1] as Position)) wrong('position-again', here);
  });
}

function verifyRings(rings: readonly Position[][], check: Check): void {
  if (rings.length === 0) wrong('polygon-without-ring', check);
  const before = check.report.problems.length;
  rings.forEach((ring, index) => {
    const here = { ...check, path: [...check.path, index] };
    if (ring.length < 4) return wrong('ring-too-short', here, { count: ring.length });
    verifyLine(ring, here);
    const [first, last] = [ring[0], ring.at(-1)] as [Position, Position];
    if (!samePosition(first, last)) return wrong('ring-open', here, { at: last }, { at: first });
    const area = signedArea(ring);
    if (area === 0) wrong('ring-without-area', here);
    else if (index === 0 && area < 0) wrong('outer-ring-clockwise', here);
    else if (index > 0 && area > 0) wrong('hole-counter-clockwise', here);
  });
  if (check.report.problems.length > before || rings.length === 0) return;
  const [crossing] = kinks(polygon(rings as Position[][])).features;
  if (crossing) wrong('ring-crosses-itself', check, { at: crossing.geometry.coordinates });
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
