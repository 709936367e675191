import { arcsOf } from './arcs';
import type { Group } from './groups';
import { thinned } from './thin';

/** The tolerances that are offered, km. */
export const tolerances = [0, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10] as const;

/** Positions of all lines together that are easily edited; the limit of a story is higher. */
const handy = 6000;

/** The least tolerance with which the lines and areas of a file have no more positions than are easily edited, km. */
export function proposeTolerance(groups: readonly Group[]): number {
  const things = groups.flatMap((group) => group.things);
  const rings = things.flatMap(({ shape }) => (shape.kind === 'area' ? shape.polygons.flat() : []));
  const lines = things.flatMap(({ shape }) => (shape.kind === 'line' ? [shape.line] : []));
  let rest = [...arcsOf(rings).arcs, ...lines];
  for (const tolerance of tolerances) {
    // What is thinned already is off by less than half of the next tolerance.
    rest = rest.map((line) => thinned(line, tolerance));
    if (rest.reduce((sum, line) => sum + line.length, 0) <= handy) return tolerance;
  }
  return tolerances.at(-1) ?? 0;
}
