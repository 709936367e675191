import { coordAll, distance, lineString, pointToLineDistance } from '@turf/turf';
import { diffArrays } from 'diff';
import type { Geometry, Position } from 'geojson';
import { linesAlone } from '../shapes/vertices';

/** How a geometry became another: numbers of its points, and how far it went. */
export interface ChangedShape {
  readonly moved: number;
  readonly added: number;
  readonly gone: number;
  /** How far any of these points is from the other geometry, at most, km. */
  readonly farthestKm: number;
}

/** Nothing where one of the two is none. */
export function changedShape(before: Geometry | null, after: Geometry | null): ChangedShape | undefined {
  if (!before || !after) return undefined;
  const [old, now] = [coordAll(before), coordAll(after)];
  let [moved, added, gone, farthestKm, from, to] = [0, 0, 0, 0, 0, 0];
  const runs = diffArrays(old.map(String), now.map(String));
  for (const [index, { count, removed, added: isNew }] of runs.entries()) {
    const next = runs[index + 1];
    const here = isNew ? now.slice(to, to + count) : removed ? old.slice(from, from + count) : [];
    for (const point of here)
      farthestKm = Math.max(farthestKm, kmFrom(point, isNew ? before : after, isNew ? old : now));
    if (removed) gone += count;
    if (isNew) added += count;
    // A run that is gone and one that came in its place: as many points as both have moved.
    const last = runs[index - 1];
    if ((isNew && last?.removed) || (removed && last?.added && !next?.added)) {
      const both = Math.min(count, last.count);
      moved += both;
      gone -= both;
      added -= both;
    }
    if (!isNew) from += count;
    if (!removed) to += count;
  }
  return { moved, added, gone, farthestKm };
}

/** How far a point is from a geometry with these points: from its lines where it has any. */
function kmFrom(point: Position, geometry: Geometry, points: readonly Position[]): number {
  const lines = linesAlone(geometry);
  const km =
    lines.length > 0
      ? lines.map((line) => pointToLineDistance(point, lineString([...line])))
      : points.map((other) => distance(point, other));
  return Math.min(...km);
}
