import type { Position } from 'geojson';
import { type Arc, type GridPosition, stepsPerDegree } from './land';
import { insideOf } from './inside';
import { type Box, boxesMeet, boxOf, ringArea } from './measure';

/** Polygons of the land that is in some units: right-hand rule, largest first; each ring with the arcs that make it. */
export interface Ring {
  line: Position[];
  arcs: Arc[];
  /** km2, negative for a hole. */
  area: number;
}

export interface LandPolygon {
  outer: Ring;
  holes: Ring[];
}

/** An arc with the land on its left. */
interface Edge {
  arc: Arc;
  line: readonly GridPosition[];
}

const key = ([x, y]: GridPosition): number => (x + 200_000) * 400_000 + y + 100_000;

/** Direction in which an edge leaves its start, or comes back along it from its end. */
const direction = (from: GridPosition, to: GridPosition): number =>
  Math.atan2(to[1] - from[1], to[0] - from[0]);

/** The edge to go on with from a node: the first clockwise from where the line came, so that rings only touch. */
function sharpestLeft(edges: readonly Edge[], from: GridPosition, node: GridPosition): Edge {
  if (edges.length === 1) return edges[0] as Edge;
  const back = direction(node, from);
  const turn = ({ line }: Edge): number => {
    const angle = back - direction(node, line[1] as GridPosition);
    return angle > 0 ? angle : angle + 2 * Math.PI;
  };
  return edges.reduce((best, edge) => (turn(edge) < turn(best) ? edge : best));
}

const toDegrees = ([x, y]: GridPosition): Position => [x / stepsPerDegree, y / stepsPerDegree];

/** Joins edges to rings that pass no node twice. */
function joinEdges(edges: readonly Edge[]): Edge[][] {
  const leaving = new Map<number, Edge[]>();
  for (const edge of edges) {
    const start = key(edge.line[0] as GridPosition);
    const others = leaving.get(start);
    if (others) others.push(edge);
    else leaving.set(start, [edge]);
  }
  const rings: Edge[][] = [];
  const used = new Set<Edge>();
  for (const first of edges) {
    if (used.has(first)) continue;
    const path: Edge[] = [];
    let edge = first;
    do {
      used.add(edge);
      path.push(edge);
      const [from, node] = edge.line.slice(-2) as [GridPosition, GridPosition];
      const here = key(node);
      const loop = path.findIndex(({ line }) => key(line[0] as GridPosition) === here);
      if (loop >= 0) rings.push(path.splice(loop));
      if (path.length === 0) break;
      const free = (leaving.get(here) ?? []).filter((each) => !used.has(each));
      if (free.length === 0) throw new Error(`The land is not closed at ${toDegrees(node).join(', ')}.`);
      edge = sharpestLeft(free, from, node);
    } while (path.length > 0);
  }
  return rings;
}

function ringOf(edges: readonly Edge[]): Ring {
  const line = edges.flatMap((edge) => edge.line.slice(0, -1).map(toDegrees));
  line.push(line[0] as Position);
  return { line, arcs: edges.map(({ arc }) => arc), area: ringArea(line) };
}

interface Outer {
  polygon: LandPolygon;
  box: Box;
  contains: (position: Position) => boolean;
}

/** The land of the units that pass, without the lines between them. */
export function polygonsOf(arcs: readonly Arc[], isIn: (unit: string) => boolean): LandPolygon[] {
  const edges = arcs.flatMap((arc): Edge[] => {
    const [left, right] = [isIn(arc.left), isIn(arc.right)];
    if (left === right) return [];
    return [{ arc, line: left ? arc.line : arc.line.toReversed() }];
  });
  const rings = joinEdges(edges).map(ringOf);
  const outers = rings
    .filter(({ area }) => area > 0)
    .sort((one, other) => other.area - one.area)
    .map(
      (outer): Outer => ({
        polygon: { outer, holes: [] },
        box: boxOf(outer.line),
        contains: insideOf(outer.line),
      }),
    );
  for (const hole of rings.filter(({ area }) => area < 0)) {
    const box = boxOf(hole.line);
    const [[ax, ay], [bx, by]] = hole.line as [[number, number], [number, number]];
    const probe = [(ax + bx) / 2, (ay + by) / 2];
    const around = outers.findLast((outer) => boxesMeet(outer.box, box) && outer.contains(probe));
    around?.polygon.holes.push(hole);
  }
  return outers.map(({ polygon }) => polygon);
}
