import type { Bounds } from '../world/cells';
import { type Arc, type GridPosition, stepsPerDegree } from '../world/land';
import type { DrawnLand } from './drawn-land';

const turn = 360 * stepsPerDegree;
const seam = turn / 2;
/** The seam stays south of this: Antarctica is all around. */
const antarctic = -60 * stepsPerDegree;

/**
 * The land as it is drawn where a first view crosses the antimeridian: without the seam there, and what hangs together
 * moved by whole turns to the side of the view's middle. The same land for any other view.
 */
export function joinedAcross(drawn: DrawnLand, [west, , east]: Bounds): DrawnLand {
  if (west <= east) return drawn;
  const middle = ((west + east + 360) / 2) * stepsPerDegree;
  const arcs = drawn.arcs.filter(({ line }) => !line.every(isOnSeam));
  return { ...drawn, arcs: connected(arcs).flatMap((part) => moved(part, turnsTo(part, middle))) };
}

const isOnSeam = ([x, y]: GridPosition): boolean => Math.abs(x) === seam && y > antarctic;

const keyOf = ([x, y]: GridPosition): string => `${x} ${y}`;

/** The arcs in groups that hang together at their ends. */
function connected(arcs: readonly Arc[]): Arc[][] {
  const parents = new Map<string, string>();
  const root = (key: string): string => {
    let at = key;
    for (let above = parents.get(at); above !== undefined && above !== at; above = parents.get(at))
      at = above;
    parents.set(key, at);
    return at;
  };
  const endsOf = ({ line }: Arc) => [line[0], line.at(-1)].map((end) => keyOf(end as GridPosition));
  for (const arc of arcs) {
    const [start = '', end = ''] = endsOf(arc).map(root);
    parents.set(start, end);
  }
  const groups = new Map<string, Arc[]>();
  for (const arc of arcs) {
    const key = root(endsOf(arc)[0] ?? '');
    const group = groups.get(key);
    if (group) group.push(arc);
    else groups.set(key, [arc]);
  }
  return [...groups.values()];
}

/** By how many turns the middle of some arcs comes nearest to a longitude, grid steps. */
function turnsTo(arcs: readonly Arc[], middle: number): number {
  let [west, east] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { line } of arcs) {
    for (const [x] of line) {
      west = Math.min(west, x);
      east = Math.max(east, x);
    }
  }
  return Math.round((middle - (west + east) / 2) / turn);
}

const moved = (arcs: readonly Arc[], turns: number): Arc[] =>
  turns === 0
    ? [...arcs]
    : arcs.map((arc) => ({ ...arc, line: arc.line.map(([x, y]): GridPosition => [x + turns * turn, y]) }));
