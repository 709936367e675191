import type { Change, Linework } from './linework';

/** The faces of noded linework. Half-edge 2e goes along edge e, 2e + 1 against it; a face is on their left. */
export interface Faces {
  /** Start of each half-edge, by node index. */
  starts: Int32Array;
  /** Half-edge that goes on along the same face. */
  nexts: Int32Array;
  /** Face on the left of each half-edge; 0 is the outer face. */
  faceOf: Int32Array;
  /** A half-edge of the outer ring of each face; -1 for the outer face. */
  outlines: number[];
  /** Owners whose polygons lie over each face. */
  owners: ReadonlySet<number>[];
}

/** Half-edges by their start, counter-clockwise from west. */
function compareDirections(ax: number, ay: number, bx: number, by: number): number {
  const half = (dx: number, dy: number): number => (dy < 0 || (dy === 0 && dx < 0) ? 0 : 1);
  return half(ax, ay) - half(bx, by) || ay * bx - ax * by;
}

export function makeFaces(linework: Linework): Faces {
  const { xs, ys } = linework;
  const keys = [...linework.edges.keys()];
  const changes = keys.map((key) => linework.changeOf(linework.edges.get(key) as number));
  const count = keys.length * 2;
  const starts = new Int32Array(count);
  keys.forEach((key, edge) => {
    const [from, to] = linework.ends(key);
    starts[2 * edge] = from;
    starts[2 * edge + 1] = to;
  });
  const startOf = (half: number): number => starts[half] as number;
  const x = (node: number): number => xs[node] as number;
  const y = (node: number): number => ys[node] as number;

  const leaving: number[][] = xs.map(() => []);
  for (let half = 0; half < count; half++) leaving[startOf(half)]?.push(half);
  const nexts = new Int32Array(count);
  leaving.forEach((halves, node) => {
    if (halves.length === 2) {
      const [one, other] = halves as [number, number];
      nexts[one ^ 1] = other;
      nexts[other ^ 1] = one;
      return;
    }
    const dx = (half: number): number => x(startOf(half ^ 1)) - x(node);
    const dy = (half: number): number => y(startOf(half ^ 1)) - y(node);
    halves.sort((one, other) => compareDirections(dx(one), dy(one), dx(other), dy(other)));
    halves.forEach((half, at) => {
      nexts[half ^ 1] = halves[(at + halves.length - 1) % halves.length] as number;
    });
  });

  // Walks: closed cycles of half-edges with a face on their left.
  const walkOf = new Int32Array(count).fill(-1);
  const walkStarts: number[] = [];
  const walkAreas: number[] = [];
  for (let first = 0; first < count; first++) {
    if (walkOf[first] !== -1) continue;
    const walk = walkStarts.push(first) - 1;
    let area = 0;
    let half = first;
    do {
      walkOf[half] = walk;
      const [from, to] = [startOf(half), startOf(half ^ 1)];
      area += x(from) * y(to) - x(to) * y(from);
      half = nexts[half] as number;
    } while (half !== first);
    walkAreas.push(area);
  }

  // Connected parts of the linework, each with its lowest node from the west and its outer walk.
  const partOf = new Int32Array(xs.length).fill(-1);
  const parts: { west: number; outer: number }[] = [];
  leaving.forEach((halves, root) => {
    if (halves.length === 0 || partOf[root] !== -1) return;
    const part = parts.push({ west: root, outer: -1 }) - 1;
    const entry = parts[part] as (typeof parts)[number];
    partOf[root] = part;
    const stack = [root];
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      if (x(node) < x(entry.west) || (x(node) === x(entry.west) && y(node) < y(entry.west)))
        entry.west = node;
      for (const half of leaving[node] as number[]) {
        const walk = walkOf[half] as number;
        if (entry.outer === -1 || (walkAreas[walk] as number) < (walkAreas[entry.outer] as number))
          entry.outer = walk;
        const other = startOf(half ^ 1);
        if (partOf[other] !== -1) continue;
        partOf[other] = part;
        stack.push(other);
      }
    }
  });

  const left = nearestOnTheLeft(linework, keys);
  const outerWalks = new Map(parts.map(({ outer }, part) => [outer, part]));
  const faceOfWalk = new Int32Array(walkStarts.length).fill(-1);
  const outlines = [-1];
  walkStarts.forEach((half, walk) => {
    if (!outerWalks.has(walk)) faceOfWalk[walk] = outlines.push(half) - 1;
  });
  const faceOfOuter = (part: number): number => {
    const { west, outer } = parts[part] as (typeof parts)[number];
    if (faceOfWalk[outer] !== -1) return faceOfWalk[outer] as number;
    const half = left(west);
    const walk = half === undefined ? undefined : (walkOf[half] as number);
    const around = walk === undefined ? undefined : outerWalks.get(walk);
    const face =
      walk === undefined ? 0 : around === undefined ? (faceOfWalk[walk] as number) : faceOfOuter(around);
    faceOfWalk[outer] = face;
    return face;
  };
  [...parts.keys()]
    .sort((one, other) => x(parts[one]?.west as number) - x(parts[other]?.west as number))
    .forEach(faceOfOuter);
  const faceOf = walkOf.map((walk) => faceOfWalk[walk] as number);
  return { starts, nexts, faceOf, outlines, owners: ownersOfFaces(faceOf, outlines.length, changes) };
}

/** Finds, for a node, the half-edge right of which it lies first when looking west along its latitude. */
function nearestOnTheLeft(linework: Linework, keys: readonly number[]): (node: number) => number | undefined {
  const { xs, ys } = linework;
  const rowHeight = 10;
  const rows = new Map<number, number[]>();
  keys.forEach((key, edge) => {
    const [from, to] = linework.ends(key);
    const [y0, y1] = [ys[from] as number, ys[to] as number];
    if (y0 === y1) return;
    for (
      let row = Math.floor(Math.min(y0, y1) / rowHeight);
      row <= Math.floor(Math.max(y0, y1) / rowHeight);
      row++
    ) {
      const edges = rows.get(row);
      if (edges) edges.push(edge);
      else rows.set(row, [edge]);
    }
  });
  return (node) => {
    const [px, py] = [xs[node] as number, ys[node] as number];
    let best: { edge: number; at: number; slope: number; up: boolean } | undefined;
    for (const edge of rows.get(Math.floor(py / rowHeight)) ?? []) {
      const [from, to] = linework.ends(keys[edge] as number);
      const [x0, y0, x1, y1] = [xs[from], ys[from], xs[to], ys[to]] as [number, number, number, number];
      if (y0 > py === y1 > py) continue;
      const slope = (x1 - x0) / (y1 - y0);
      const at = x0 + (py - y0) * slope;
      if (at >= px) continue;
      if (best && (at < best.at || (at === best.at && slope <= best.slope))) continue;
      best = { edge, at, slope, up: y1 > y0 };
    }
    // East of an edge that goes up is its right side: the half-edge against it has that face on its left.
    return best && 2 * best.edge + (best.up ? 1 : 0);
  };
}

/** Follows the changes from the outer face, which nothing lies over, across every edge. */
function ownersOfFaces(faceOf: Int32Array, faces: number, changes: readonly Change[]): ReadonlySet<number>[] {
  // Half-edges in the order of their faces: those of a face are from its offset to the next face's.
  const offsets = new Int32Array(faces + 1);
  for (const face of faceOf) offsets[face + 1] = (offsets[face + 1] as number) + 1;
  for (let face = 0; face < faces; face++)
    offsets[face + 1] = (offsets[face + 1] as number) + (offsets[face] as number);
  const filled = offsets.slice();
  const halves = new Int32Array(faceOf.length);
  faceOf.forEach((face, half) => {
    const at = filled[face] as number;
    halves[at] = half;
    filled[face] = at + 1;
  });
  const counts: (Change | undefined)[] = Array.from({ length: faces });
  counts[0] = new Map();
  const stack = [0];
  for (let face = stack.pop(); face !== undefined; face = stack.pop()) {
    for (let at = offsets[face] as number; at < (offsets[face + 1] as number); at++) {
      const half = halves[at] as number;
      const other = faceOf[half ^ 1] as number;
      if (counts[other]) continue;
      // The change is from the right of the edge to its left, where the even half-edge's face is.
      const sign = half % 2 === 0 ? -1 : 1;
      const sum = new Map(counts[face]);
      for (const [owner, by] of changes[half >> 1] as Change)
        sum.set(owner, (sum.get(owner) ?? 0) + sign * by);
      counts[other] = sum;
      stack.push(other);
    }
  }
  return counts.map(
    (sum) => new Set([...(sum ?? [])].filter(([, number]) => number > 0).map(([owner]) => owner)),
  );
}
