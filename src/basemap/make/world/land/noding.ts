import type { Linework } from './linework';

/** Side of a bucket of the index of edges, grid steps. */
const bucketSize = 32;

interface Segment {
  key: number;
  from: number;
  to: number;
  /** Whether it was made in the last round: two old segments are settled. */
  isNew: boolean;
  splits: number[];
}

/** Keys of the buckets that a segment passes, with a margin of one step. */
function bucketsOf(x0: number, y0: number, x1: number, y1: number): number[] {
  const keys: number[] = [];
  const [south, north] = [Math.min(y0, y1) - 1, Math.max(y0, y1) + 1];
  const slope = y1 === y0 ? 0 : (x1 - x0) / (y1 - y0);
  const xAt = (y: number): number =>
    x0 + slope * (Math.max(Math.min(y0, y1), Math.min(Math.max(y0, y1), y)) - y0);
  for (let row = Math.floor(south / bucketSize); row <= Math.floor(north / bucketSize); row++) {
    const ends = y0 === y1 ? [x0, x1] : [xAt(row * bucketSize - 1), xAt((row + 1) * bucketSize + 1)];
    const [west, east] = [Math.min(...ends) - 1, Math.max(...ends) + 1];
    for (let column = Math.floor(west / bucketSize); column <= Math.floor(east / bucketSize); column++) {
      keys.push((column + 10_000) * 20_000 + row + 10_000);
    }
  }
  return keys;
}

/**
 * Splits the edges at every place where they meet, rounded to the grid, until none meet but at nodes (snap rounding). An
 * edge that passes within half a step of a node is led through it. Settled edges are known not to meet each other.
 */
export function nodeEdges(linework: Linework, settled: ReadonlySet<number> = new Set()): void {
  const { xs, ys, edges } = linework;
  let segments: Segment[] = [...edges.keys()].map((key) => {
    const [from, to] = linework.ends(key);
    return { key, from, to, isNew: !settled.has(key), splits: [] };
  });
  const x = (node: number): number => xs[node] as number;
  const y = (node: number): number => ys[node] as number;

  /** Whether the segment passes through the pixel of a node that is none of its ends. */
  const passes = ({ from, to }: Segment, node: number): boolean => {
    if (node === from || node === to) return false;
    const [px, py, qx, qy, vx, vy] = [x(from), y(from), x(to), y(to), x(node), y(node)];
    if (vx < Math.min(px, qx) || vx > Math.max(px, qx) || vy < Math.min(py, qy) || vy > Math.max(py, qy))
      return false;
    const [dx, dy] = [qx - px, qy - py];
    return 2 * Math.abs(dx * (vy - py) - dy * (vx - px)) < Math.abs(dx) + Math.abs(dy);
  };

  const meet = (one: Segment, other: Segment): void => {
    const [ax, ay, bx, by] = [x(one.from), y(one.from), x(one.to), y(one.to)];
    const [cx, cy, dx, dy] = [x(other.from), y(other.from), x(other.to), y(other.to)];
    if (Math.max(ax, bx) < Math.min(cx, dx) || Math.max(cx, dx) < Math.min(ax, bx)) return;
    if (Math.max(ay, by) < Math.min(cy, dy) || Math.max(cy, dy) < Math.min(ay, by)) return;
    for (const node of [other.from, other.to]) if (passes(one, node)) one.splits.push(node);
    for (const node of [one.from, one.to]) if (passes(other, node)) other.splits.push(node);
    const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
      Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
    if (side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) >= 0) return;
    if (side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) >= 0) return;
    const across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx);
    const at = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across;
    const node = linework.node(Math.round(ax + at * (bx - ax)), Math.round(ay + at * (by - ay)));
    for (const segment of [one, other]) {
      if (node !== segment.from && node !== segment.to) segment.splits.push(node);
    }
  };

  for (;;) {
    const buckets = new Map<number, Segment[]>();
    for (const segment of segments) {
      const { from, to } = segment;
      for (const key of bucketsOf(x(from), y(from), x(to), y(to))) {
        const bucket = buckets.get(key);
        if (bucket) bucket.push(segment);
        else buckets.set(key, [segment]);
      }
    }
    for (const bucket of buckets.values()) {
      for (let first = 0; first < bucket.length; first++) {
        const one = bucket[first] as Segment;
        for (let second = first + 1; second < bucket.length; second++) {
          const other = bucket[second] as Segment;
          if (one.isNew || other.isNew) meet(one, other);
        }
      }
    }
    const split = segments.filter(({ splits }) => splits.length > 0);
    if (split.length === 0) return;
    const old = new Set(segments.map(({ key }) => key));
    for (const { key, from, to, splits } of split) {
      const change = edges.get(key) as number;
      edges.delete(key);
      old.delete(key);
      const along = (node: number): number =>
        (x(node) - x(from)) * (x(to) - x(from)) + (y(node) - y(from)) * (y(to) - y(from));
      const nodes = [...new Set(splits)].sort((one, other) => along(one) - along(other));
      let start = from;
      for (const node of [...nodes, to]) {
        linework.add(start, node, change);
        start = node;
      }
    }
    segments = [...edges.keys()].map((key) => {
      const [from, to] = linework.ends(key);
      return { key, from, to, isNew: !old.has(key), splits: [] };
    });
  }
}
