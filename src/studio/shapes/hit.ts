import { nearestOn, distance } from './snap';
import type { PlanePoint } from './plane';

/** Something on the map that can be chosen: its points, or the lines that it is drawn with. */
export interface Target {
  readonly id: string;
  readonly lines: readonly (readonly PlanePoint[])[];
}

/** The target whose point or line is nearest to a place, and at most so far away (degrees of the plane). */
export function nearestTarget<T extends Target>(
  at: PlanePoint,
  targets: readonly T[],
  within: number,
): T | undefined {
  let found: T | undefined;
  let least = within;
  for (const target of targets)
    for (const line of target.lines) {
      const away = distanceToLine(at, line);
      if (away < least) [found, least] = [target, away];
    }
  return found;
}

function distanceToLine(at: PlanePoint, line: readonly PlanePoint[]): number {
  const [only] = line;
  if (line.length === 1 && only) return distance(at, only);
  let least = Infinity;
  for (let index = 1; index < line.length; index++) {
    const on = nearestOn(at, line[index - 1] as PlanePoint, line[index] as PlanePoint);
    least = Math.min(least, distance(at, on));
  }
  return least;
}

/** Whether a place is within rings: in the outer one, which comes first, and in no hole. */
export const isWithin = (at: PlanePoint, [outer, ...holes]: readonly (readonly PlanePoint[])[]): boolean =>
  outer !== undefined && isInRing(at, outer) && !holes.some((hole) => isInRing(at, hole));

function isInRing([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
  let inside = false;
  for (let index = 0, last = ring.length - 1; index < ring.length; last = index++) {
    const [[a, b], [c, d]] = [ring[index] as PlanePoint, ring[last] as PlanePoint];
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside;
  }
  return inside;
}
