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
  const arcs = withoutSeam(drawn.arcs);
  return { ...drawn, arcs: connected(arcs).flatMap((part) => moved(part, turnsTo(part, middle))) };
}

const isOnSeam = ([x, y]: GridPosition): boolean => Math.abs(x) === seam && y > antarctic;

/** A stretch of an arc along the seam, from south to north, grid steps. */
interface Run {
  readonly x: number;
  readonly south: number;
  readonly north: number;
}

/** Either side of the seam was simplified for itself: ends that are no farther apart are one, grid steps. */
const tolerance = 0.05 * stepsPerDegree;

const isOne = (run: Run, other: Run): boolean =>
  run.x === -other.x &&
  Math.abs(run.south - other.south) < tolerance &&
  Math.abs(run.north - other.north) < tolerance;

/** The arcs without what they have in common along the seam; an arc falls into as many parts as that leaves. */
function withoutSeam(arcs: readonly Arc[]): Arc[] {
  const runs = arcs.flatMap(runsOf);
  const west = runs.filter(({ x }) => x < 0);
  const partners = new Map(
    runs
      .filter(({ x }) => x > 0)
      .flatMap((run) => {
        const partner = west.find((other) => isOne(run, other));
        return partner ? [[run, partner] as const] : [];
      }),
  );
  const common = new Set([...partners.keys(), ...partners.values()]);
  // The ends that the eastern side has become those of the western.
  const places = new Map(
    [...partners].flatMap(([run, partner]) => [
      [run.south, partner.south],
      [run.north, partner.north],
    ]),
  );
  const placed = ([x, y]: GridPosition): GridPosition => [x, x === seam ? (places.get(y) ?? y) : y];
  const isCommon = (x: number, y: number) =>
    [...common].some((run) => run.x === x && y >= run.south && y <= run.north);
  return arcs.flatMap((arc) => {
    if (!arc.line.some(isOnSeam)) return [arc];
    const parts: GridPosition[][] = [[]];
    for (const position of arc.line) {
      const last = parts.at(-1)?.at(-1);
      const [x, y] = position;
      if (last && isOnSeam(last) && last[0] === x && isCommon(x, (last[1] + y) / 2)) parts.push([]);
      parts.at(-1)?.push(position);
    }
    return parts.filter(({ length }) => length > 1).map((line) => ({ ...arc, line: line.map(placed) }));
  });
}

/** The stretches of an arc along the seam. */
function runsOf({ line }: Arc): Run[] {
  const runs: Run[] = [];
  let run: GridPosition[] = [];
  for (const position of [...line, [0, 0] as const]) {
    if (isOnSeam(position) && (run.length === 0 || run[0]?.[0] === position[0])) run.push(position);
    else {
      const ys = run.map(([, y]) => y);
      if (run.length > 1)
        runs.push({ x: run[0]?.[0] as number, south: Math.min(...ys), north: Math.max(...ys) });
      run = isOnSeam(position) ? [position] : [];
    }
  }
  return runs;
}

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
