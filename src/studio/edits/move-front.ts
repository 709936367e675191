import { difference, feature, featureCollection, intersect, polygon } from '@turf/turf';
import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { wrapped } from '../../geo/antimeridian';
import type { WrittenFeature } from '../desk/parsed';
import type { Files } from '../document/files';
import type { Edit } from '../document/history';
import { setGeometry } from './parts';
import { holdsPoint, pointIn, turnOf } from './shapes';
import { zonePoints } from './zone-points';

/** A part of the territory, and the zone that it is of. */
export interface HeldPart {
  readonly polygon: Polygon;
  readonly zone: string | undefined;
}

/**
 * Moves, adds or takes away a point of a front. A point of a zone that the line goes over is put elsewhere in its part,
 * on its own side: each part stays whose it was.
 * @param parts as the line divides the territory before
 * @param elsewhere the parts as of other dates: each stays whose it is there, too
 */
export const moveFront = (
  id: string,
  before: LineString,
  after: LineString,
  parts: readonly HeldPart[],
  elsewhere: readonly (readonly HeldPart[])[] = [],
): Edit => ({
  label: { code: 'set-geometry', values: { id } },
  key: `geometry ${id}`,
  run: (files) =>
    withPointsBeside(setGeometry(id, after as WrittenFeature['geometry']).run(files), before, after, [
      parts,
      ...elsewhere,
    ]),
});

/**
 * The files with the points of zones that a line goes over put elsewhere in their parts, beside what it goes over.
 * @param divisions the parts as of each date, as they were before
 */
export function withPointsBeside(
  files: Files,
  before: LineString,
  after: LineString,
  divisions: readonly (readonly HeldPart[])[],
): Files {
  const turn = turnOf(files);
  const swept = sweptBetween(before.coordinates.map(turn), after.coordinates.map(turn));
  return zonePoints(files).reduce((now, { zone, points, set }) => {
    const moved = points.map((point) => {
      const at = turn(point);
      if (!swept.some((area) => holdsPoint(area, at))) return point;
      const held = divisions.flatMap(
        (parts) => parts.find((one) => one.zone === zone.id && holdsPoint(one.polygon, at))?.polygon ?? [],
      );
      const beside = pointBeside(held, swept);
      return beside ? wrapped(beside) : point;
    });
    return String(moved) === String(points) ? now : set(now, moved);
  }, files);
}

/** A point in all of some parts, beside some areas: in the largest piece that is left; undefined where none is. */
function pointBeside(parts: readonly Polygon[], areas: readonly Polygon[]): Position | undefined {
  const [first, ...others] = [...new Set(parts)];
  const common = others.reduce<Polygon | MultiPolygon | undefined>(
    (rest, part) => rest && intersect(featureCollection([feature(rest), feature(part)]))?.geometry,
    first,
  );
  if (!common) return undefined;
  const rest = difference(
    featureCollection<Polygon | MultiPolygon>([common, ...areas].map((one) => feature(one))),
  )?.geometry;
  if (!rest) return undefined;
  const pieces = rest.type === 'Polygon' ? [rest.coordinates] : rest.coordinates;
  const [largest] = pieces.toSorted((one, other) => extent(other) - extent(one));
  return largest && pointIn({ type: 'Polygon', coordinates: largest });
}

/** The area of an outer ring, square degrees. */
function extent([outer = []]: readonly (readonly Position[])[]): number {
  let sum = 0;
  outer.forEach(([x = 0, y = 0], index) => {
    const [a = 0, b = 0] = outer[index + 1] ?? outer[0] ?? [];
    sum += x * b - a * y;
  });
  return Math.abs(sum);
}

/** What a line goes over when one of its points is moved, added or taken away: triangles. */
function sweptBetween(before: readonly Position[], after: readonly Position[]): Polygon[] {
  const longer = after.length > before.length ? after : before;
  const isSame = (index: number) => String(before[index]) === String(after[index]);
  if (before.length !== after.length) {
    const index = longer.findIndex((_, at) => !isSame(at));
    return triangle(longer[index - 1], longer[index], longer[index + 1]);
  }
  return before.flatMap((old, index) =>
    isSame(index)
      ? []
      : [
          ...triangle(before[index - 1], old, after[index]),
          ...triangle(old, after[index], before[index + 1]),
        ],
  );
}

/** None where a corner is missing, or all are on one line. */
function triangle(...corners: readonly (Position | undefined)[]): Polygon[] {
  const ring = corners.filter((one) => one !== undefined);
  if (ring.length < 3 || extent([ring]) === 0) return [];
  return [polygon([[...ring, ring[0] as Position]]).geometry];
}
