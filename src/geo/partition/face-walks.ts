import type { VertexTable } from './grid';

/** An undirected edge of a plane graph: it is walked both ways, once for each side. */
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
}

/** One side of an edge: walked forward, or backward as its twin. What lies to the left belongs to it. */
export interface Side<E extends GraphEdge> {
  readonly edge: E;
  readonly forward: boolean;
}

/** A closed walk that keeps one face to its left. */
export type Walk<E extends GraphEdge> = readonly Side<E>[];

export const startOf = ({ edge, forward }: Side<GraphEdge>): number => (forward ? edge.from : edge.to);
const endOf = ({ edge, forward }: Side<GraphEdge>): number => (forward ? edge.to : edge.from);

/**
 * The closed walks around the faces of a noded graph, without the edges that divide nothing (loose ends and
 * bridges: both of their sides are on the same walk).
 */
export function traceWalks<E extends GraphEdge>(edges: readonly E[], vertices: VertexTable): Walk<E>[] {
  const walks = walkAll(edges, vertices);
  const walkOf = new Map<E, number>();
  const idle = new Set<E>();
  walks.forEach((walk, index) => {
    for (const { edge } of walk) {
      if (walkOf.get(edge) === index) idle.add(edge);
      walkOf.set(edge, index);
    }
  });
  return idle.size === 0
    ? walks
    : walkAll(
        edges.filter((edge) => !idle.has(edge)),
        vertices,
      );
}

function walkAll<E extends GraphEdge>(edges: readonly E[], vertices: VertexTable): Walk<E>[] {
  const next = nextSides(edges, vertices);
  const seen = new Set<Side<E>>();
  const walks: Walk<E>[] = [];
  for (const first of next.keys()) {
    if (seen.has(first)) continue;
    const walk: Side<E>[] = [];
    for (let side = first; !seen.has(side); side = next.get(side) as Side<E>) {
      seen.add(side);
      walk.push(side);
    }
    walks.push(walk);
  }
  return walks;
}

/** For each side: the one that follows when the face is kept to the left, that is, the sharpest left turn. */
function nextSides<E extends GraphEdge>(edges: readonly E[], vertices: VertexTable): Map<Side<E>, Side<E>> {
  const twins = new Map<Side<E>, Side<E>>();
  const leaving = new Map<number, Side<E>[]>();
  for (const edge of edges) {
    const pair = [
      { edge, forward: true },
      { edge, forward: false },
    ] as const;
    twins.set(pair[0], pair[1]);
    twins.set(pair[1], pair[0]);
    for (const side of pair) {
      const known = leaving.get(startOf(side));
      if (known) known.push(side);
      else leaving.set(startOf(side), [side]);
    }
  }
  const next = new Map<Side<E>, Side<E>>();
  const bearing = (side: Side<E>): number => {
    const [from, to] = [vertices.point(startOf(side)), vertices.point(endOf(side))];
    return Math.atan2(to.y - from.y, to.x - from.x);
  };
  for (const sides of leaving.values()) {
    const fan = sides.map((side) => ({ side, bearing: bearing(side) })).sort((a, b) => a.bearing - b.bearing);
    fan.forEach(({ side }, index) => {
      const clockwise = fan[(index + fan.length - 1) % fan.length] as { side: Side<E> };
      next.set(twins.get(side) as Side<E>, clockwise.side);
    });
  }
  return next;
}

/** Cuts a walk that passes a vertex twice into loops that pass each of theirs once. */
export function splitAtPinches<E extends GraphEdge>(walk: Walk<E>): Walk<E>[] {
  const loops: Walk<E>[] = [];
  const path: Side<E>[] = [];
  const passed = new Map<number, number>();
  for (const side of walk) {
    const earlier = passed.get(startOf(side));
    if (earlier !== undefined) {
      const loop = path.splice(earlier);
      for (const each of loop) passed.delete(startOf(each));
      loops.push(loop);
    }
    passed.set(startOf(side), path.length);
    path.push(side);
  }
  loops.push(path);
  return loops;
}
