import type { GridPoint, VertexTable } from './grid';

/** A straight piece between two vertices (their numbers), and the line that it is a piece of. */
export interface Segment<Line> {
  readonly from: number;
  readonly to: number;
  readonly line: Line;
}

/** Steps of the grid within which a vertex counts as lying on a segment: a crossing is rounded by up to 0.71. */
const nearness = 0.75;
const mostPasses = 40;

/** Upper bound for crossings: lines with more are not fronts, and noding them would exhaust memory. */
export const mostCrossings = 20_000;

/**
 * Cuts segments where they cross or touch, until they meet at their ends only. The pieces of a line keep its
 * direction and its order. Crossings are rounded to the grid, which can make new ones: hence the passes.
 * @returns undefined when they cross too often to be fronts
 */
export function nodeSegments<Line>(
  segments: readonly Segment<Line>[],
  vertices: VertexTable,
): Segment<Line>[] | undefined {
  let pieces = segments.filter(({ from, to }) => from !== to);
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const cuts = findCuts(pieces, vertices);
    if (!cuts) return undefined;
    if (cuts.size === 0) return pieces;
    pieces = pieces.flatMap((piece, index) => cutAt(piece, cuts.get(index), vertices));
  }
  return undefined;
}

/**
 * For each segment that has to be cut: the vertices to cut it at; undefined when they are too many. Sweeps from west
 * to east.
 */
function findCuts(
  segments: readonly Segment<unknown>[],
  vertices: VertexTable,
): Map<number, Set<number>> | undefined {
  let count = 0;
  const cuts = new Map<number, Set<number>>();
  const cut = (index: number, vertex: number): void => {
    const segment = segments[index] as Segment<unknown>;
    if (vertex === segment.from || vertex === segment.to) return;
    count += 1;
    const known = cuts.get(index);
    if (known) known.add(vertex);
    else cuts.set(index, new Set([vertex]));
  };
  const boxes = segments.map(({ from, to }, index) => box(index, vertices.point(from), vertices.point(to)));
  boxes.sort((one, other) => one.west - other.west || one.index - other.index);
  let active: Box[] = [];
  for (const next of boxes) {
    active = active.filter(({ east }) => east >= next.west - 1);
    for (const other of active) {
      if (other.north < next.south - 1 || other.south > next.north + 1) continue;
      cutPair(segments, other.index, next.index, vertices, cut);
    }
    if (count > 2 * mostCrossings) return undefined;
    active.push(next);
  }
  return cuts;
}

interface Box {
  readonly index: number;
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

const box = (index: number, a: GridPoint, b: GridPoint): Box => ({
  index,
  west: Math.min(a.x, b.x),
  east: Math.max(a.x, b.x),
  south: Math.min(a.y, b.y),
  north: Math.max(a.y, b.y),
});

function cutPair(
  segments: readonly Segment<unknown>[],
  first: number,
  second: number,
  vertices: VertexTable,
  cut: (segment: number, vertex: number) => void,
): void {
  const one = segments[first] as Segment<unknown>;
  const other = segments[second] as Segment<unknown>;
  const [a, b] = [vertices.point(one.from), vertices.point(one.to)];
  const [c, d] = [vertices.point(other.from), vertices.point(other.to)];
  let touches = false;
  const touch = (
    segment: number,
    vertex: number,
    point: GridPoint,
    start: GridPoint,
    end: GridPoint,
  ): void => {
    if (!liesOn(point, start, end)) return;
    touches = true;
    cut(segment, vertex);
  };
  touch(first, other.from, c, a, b);
  touch(first, other.to, d, a, b);
  touch(second, one.from, a, c, d);
  touch(second, one.to, b, c, d);
  if (touches) return;
  const crossing = properCrossing(a, b, c, d);
  if (!crossing) return;
  const vertex = vertices.number(crossing);
  cut(first, vertex);
  cut(second, vertex);
}

/** Whether a point lies within `nearness` of a segment. */
function liesOn(point: GridPoint, start: GridPoint, end: GridPoint): boolean {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((point.x - start.x) * dx + (point.y - start.y) * dy) / (dx * dx + dy * dy);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(start.x + share * dx - point.x, start.y + share * dy - point.y) <= nearness;
}

/** Where two segments cross between their ends, rounded to the grid; nothing when they do not. */
function properCrossing(a: GridPoint, b: GridPoint, c: GridPoint, d: GridPoint): GridPoint | undefined {
  const [fromC, fromD] = [turn(a, b, c), turn(a, b, d)];
  if (Math.sign(fromC) * Math.sign(fromD) >= 0) return undefined;
  const [fromA, fromB] = [turn(c, d, a), turn(c, d, b)];
  if (Math.sign(fromA) * Math.sign(fromB) >= 0) return undefined;
  const share = fromA / (fromA - fromB);
  return { x: Math.round(a.x + share * (b.x - a.x)), y: Math.round(a.y + share * (b.y - a.y)) };
}

/** Positive when c is to the left of the way from a to b. Exact for grids up to some 60 degrees wide. */
const turn = (a: GridPoint, b: GridPoint, c: GridPoint): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function cutAt<Line>(
  segment: Segment<Line>,
  cuts: ReadonlySet<number> | undefined,
  vertices: VertexTable,
): Segment<Line>[] {
  if (!cuts) return [segment];
  const [start, end] = [vertices.point(segment.from), vertices.point(segment.to)];
  const along = (vertex: number): number => {
    const point = vertices.point(vertex);
    return (point.x - start.x) * (end.x - start.x) + (point.y - start.y) * (end.y - start.y);
  };
  const stops = [segment.from, ...[...cuts].sort((one, other) => along(one) - along(other)), segment.to];
  return stops.slice(1).map((to, index) => ({ from: stops[index] as number, to, line: segment.line }));
}
