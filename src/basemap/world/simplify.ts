import { type Arc, type GridPosition, stepsPerDegree } from './land';

/**
 * Visvalingam's simplification of a whole network of arcs that keeps its shape: a position goes only when no other
 * position lies in the triangle that it makes with its neighbours, so that no two lines come to cross or touch that did
 * not before. Ends of arcs stay.
 */

const kmPerStep = 111.195 / stepsPerDegree;

/** Area of a triangle in km2, from twice its area in grid steps squared, at a latitude in steps. */
export const triangleKm2 = (twice: number, y: number): number =>
  (twice / 2) * kmPerStep * kmPerStep * Math.cos((y / stepsPerDegree / 180) * Math.PI);

/** Weight of a position, from the twice area of its triangle in grid steps squared, and where it lies. */
export type Weight = (twiceArea: number, position: GridPosition) => number;

interface Vertex {
  x: number;
  y: number;
  arc: ArcState;
  previous: Vertex | undefined;
  next: Vertex | undefined;
  weight: number;
  /** Place in the heap; -1 when it is not there. */
  at: number;
}

interface ArcState {
  arc: Arc;
  first: Vertex;
  left: number;
  isClosed: boolean;
}

/** Side of a bucket of the index of positions, grid steps. */
const bucketSize = 250;
const bucketKey = (column: number, row: number): number => (column + 2000) * 4000 + row + 2000;

class Heap {
  private readonly items: Vertex[] = [];

  get least(): Vertex | undefined {
    return this.items[0];
  }

  push(vertex: Vertex): void {
    vertex.at = this.items.push(vertex) - 1;
    this.up(vertex.at);
  }

  update(vertex: Vertex): void {
    this.up(vertex.at);
    this.down(vertex.at);
  }

  remove(vertex: Vertex): void {
    const { at } = vertex;
    const last = this.items.pop() as Vertex;
    vertex.at = -1;
    if (last === vertex) return;
    this.put(last, at);
    this.update(last);
  }

  private put(vertex: Vertex, at: number): void {
    this.items[at] = vertex;
    vertex.at = at;
  }

  private up(start: number): void {
    const vertex = this.items[start] as Vertex;
    let at = start;
    while (at > 0) {
      const above = (at - 1) >> 1;
      const parent = this.items[above] as Vertex;
      if (parent.weight <= vertex.weight) break;
      this.put(parent, at);
      at = above;
    }
    this.put(vertex, at);
  }

  private down(start: number): void {
    const vertex = this.items[start] as Vertex;
    let at = start;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= this.items.length) break;
      const right = this.items[below + 1];
      if (right && right.weight < (this.items[below] as Vertex).weight) below++;
      const child = this.items[below] as Vertex;
      if (child.weight >= vertex.weight) break;
      this.put(child, at);
      at = below;
    }
    this.put(vertex, at);
  }
}

const twiceArea = (a: Vertex, b: Vertex, c: Vertex): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether p lies in the triangle or on its edge, and is at none of its corners that stay. */
function isInTriangle(p: Vertex, a: Vertex, b: Vertex, c: Vertex): boolean {
  if ((p.x === a.x && p.y === a.y) || (p.x === c.x && p.y === c.y)) return false;
  const [ab, bc, ca] = [twiceArea(a, b, p), twiceArea(b, c, p), twiceArea(c, a, p)];
  const isFlat = twiceArea(a, b, c) === 0;
  if (isFlat) {
    return (
      ca === 0 &&
      p.x >= Math.min(a.x, b.x, c.x) &&
      p.x <= Math.max(a.x, b.x, c.x) &&
      p.y >= Math.min(a.y, b.y, c.y) &&
      p.y <= Math.max(a.y, b.y, c.y)
    );
  }
  return (ab >= 0 && bc >= 0 && ca >= 0) || (ab <= 0 && bc <= 0 && ca <= 0);
}

const chordKey = (a: Vertex, b: Vertex): string =>
  a.x < b.x || (a.x === b.x && a.y < b.y) ? `${a.x},${a.y} ${b.x},${b.y}` : `${b.x},${b.y} ${a.x},${a.y}`;

/**
 * The arcs without the positions whose weight is below 1, least first, and then without more of them until no more than
 * `most` are left in all.
 */
export function simplifyArcs(arcs: readonly Arc[], weight: Weight, most = Infinity): Arc[] {
  const buckets = new Map<number, Set<Vertex>>();
  const bucketOf = ({ x, y }: Vertex): number =>
    bucketKey(Math.floor(x / bucketSize), Math.floor(y / bucketSize));
  const heap = new Heap();
  const chords = new Set<string>();
  let left = 0;

  const states = arcs.map((arc): ArcState => {
    const state: ArcState = { arc, left: arc.line.length } as ArcState;
    let before: Vertex | undefined;
    for (const [x, y] of arc.line) {
      const vertex: Vertex = {
        x,
        y,
        arc: state,
        previous: before,
        next: undefined,
        weight: 0,
        at: -1,
      };
      if (before) before.next = vertex;
      else state.first = vertex;
      before = vertex;
      const key = bucketOf(vertex);
      const bucket = buckets.get(key);
      if (bucket) bucket.add(vertex);
      else buckets.set(key, new Set([vertex]));
    }
    const last = before as Vertex;
    state.isClosed = last !== state.first && last.x === state.first.x && last.y === state.first.y;
    if (state.left === 2) chords.add(chordKey(state.first, last));
    left += state.left;
    return state;
  });

  const weigh = (vertex: Vertex): void => {
    const { previous, next } = vertex;
    if (!previous || !next) return;
    vertex.weight = weight(Math.abs(twiceArea(previous, vertex, next)), [vertex.x, vertex.y]);
  };
  for (const { first } of states) {
    for (let vertex = first.next; vertex?.next; vertex = vertex.next) {
      weigh(vertex);
      heap.push(vertex);
    }
  }

  const isBlocked = (vertex: Vertex): boolean => {
    const { previous, next, arc } = vertex as Vertex & { previous: Vertex; next: Vertex };
    if (arc.left <= (arc.isClosed ? 4 : 2)) return true;
    if (arc.left === 3 && chords.has(chordKey(previous, next))) return true;
    const [west, east] = [Math.min(previous.x, vertex.x, next.x), Math.max(previous.x, vertex.x, next.x)];
    const [south, north] = [Math.min(previous.y, vertex.y, next.y), Math.max(previous.y, vertex.y, next.y)];
    for (let column = Math.floor(west / bucketSize); column <= Math.floor(east / bucketSize); column++) {
      for (let row = Math.floor(south / bucketSize); row <= Math.floor(north / bucketSize); row++) {
        for (const other of buckets.get(bucketKey(column, row)) ?? []) {
          if (other !== vertex && isInTriangle(other, previous, vertex, next)) return true;
        }
      }
    }
    return false;
  };

  for (let vertex = heap.least; vertex; vertex = heap.least) {
    if (vertex.weight >= 1 && left <= most) break;
    heap.remove(vertex);
    if (isBlocked(vertex)) continue;
    const { previous, next, arc } = vertex as Vertex & { previous: Vertex; next: Vertex };
    previous.next = next;
    next.previous = previous;
    buckets.get(bucketOf(vertex))?.delete(vertex);
    left--;
    arc.left--;
    if (arc.left === 2) chords.add(chordKey(previous, next));
    for (const neighbour of [previous, next]) {
      if (!neighbour.previous || !neighbour.next) continue;
      weigh(neighbour);
      neighbour.weight = Math.max(neighbour.weight, vertex.weight);
      // A position that was passed over because another lay in its triangle has its chance again.
      if (neighbour.at === -1) heap.push(neighbour);
      else heap.update(neighbour);
    }
  }

  return states.map(({ arc, first }) => {
    const line: GridPosition[] = [];
    for (let vertex: Vertex | undefined = first; vertex; vertex = vertex.next)
      line.push([vertex.x, vertex.y]);
    return { ...arc, line };
  });
}
