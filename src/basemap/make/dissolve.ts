import type { Position } from 'geojson';
import type { Topology } from 'topojson-specification';
import { insideOf } from '../world/inside';
import { type Box, boxesMeet, boxOf, ringArea } from '../world/measure';

type ArcUser = { arcs?: unknown };

/** How often the geometries use each arc, in either direction. */
function arcUses(geometries: readonly ArcUser[]): Map<number, number> {
  const uses = new Map<number, number>();
  for (const { arcs } of geometries) {
    for (const index of [arcs].flat(4) as number[]) {
      const arc = index < 0 ? ~index : index;
      uses.set(arc, (uses.get(arc) ?? 0) + 1);
    }
  }
  return uses;
}

const key = ([x, y]: Position): string => `${x},${y}`;

/** Joins lines end to end into closed rings; a ring that meets itself at a joint is cut in two there. */
function joinRings(lines: readonly Position[][]): Position[][] {
  const rings: Position[][] = lines.filter(
    (line) => key(line[0] as Position) === key(line.at(-1) as Position),
  );
  const atJoint = new Map<string, Set<Position[]>>();
  const joints = (line: Position[]): [string, string] => [
    key(line[0] as Position),
    key(line.at(-1) as Position),
  ];
  for (const line of lines) {
    const [start, end] = joints(line);
    if (start === end) continue;
    for (const joint of [start, end]) atJoint.set(joint, (atJoint.get(joint) ?? new Set()).add(line));
  }
  const path: { from: string; line: Position[] }[] = [];
  for (const first of atJoint.keys()) {
    let here = first;
    for (;;) {
      const line = atJoint.get(here)?.values().next().value;
      if (!line) break;
      const [start, end] = joints(line);
      atJoint.get(start)?.delete(line);
      atJoint.get(end)?.delete(line);
      path.push({ from: here, line: start === here ? line : line.toReversed() });
      here = start === here ? end : start;
      const loop = path.findIndex(({ from }) => from === here);
      if (loop < 0) continue;
      const ring = path.splice(loop).flatMap((part) => part.line.slice(0, -1));
      rings.push([...ring, ring[0] as Position]);
    }
    if (path.length > 0) throw new Error(`A ring is not closed at ${here}.`);
  }
  return rings.filter((ring) => ring.length > 3);
}

/** The ring turned so that its area is positive (counter-clockwise) or negative. */
const turned = (ring: Position[], side: 1 | -1): Position[] =>
  ringArea(ring) * side < 0 ? ring.toReversed() : ring;

interface Nested {
  ring: Position[];
  box: Box;
  area: number;
  contains: (position: Position) => boolean;
  /** The outer ring's place in the result, when this ring is an outer ring. */
  polygon: number | undefined;
  parent: Nested | undefined;
}

/** Middle of the ring's first edge: rings may touch at joints, not along edges. */
const probe = ([a, b]: readonly Position[]): Position => [
  ((a?.[0] ?? 0) + (b?.[0] ?? 0)) / 2,
  ((a?.[1] ?? 0) + (b?.[1] ?? 0)) / 2,
];

/** Groups rings into polygons by containment: right-hand rule, outer ring first, largest polygon first. */
function nestRings(rings: readonly Position[][]): Position[][][] {
  const nested: Nested[] = rings
    .map((ring) => ({
      ring,
      box: boxOf(ring),
      area: Math.abs(ringArea(ring)),
      contains: insideOf(ring),
      polygon: undefined,
      parent: undefined,
    }))
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area);
  const polygons: Position[][][] = [];
  nested.forEach((entry, index) => {
    const around = (other: Nested): boolean =>
      boxesMeet(other.box, entry.box) && other.contains(probe(entry.ring));
    entry.parent = nested.slice(0, index).findLast(around);
    if (entry.parent?.polygon !== undefined) polygons[entry.parent.polygon]?.push(turned(entry.ring, -1));
    else entry.polygon = polygons.push([turned(entry.ring, 1)]) - 1;
  });
  return polygons;
}

/**
 * The outline of all the geometries together. Arcs that an odd number of polygons use are its edges: unlike a merge
 * that drops every shared arc, this closes its rings even where the package's polygons overlap a little.
 */
export function dissolve(topology: Topology, geometries: readonly ArcUser[]): Position[][][] {
  const uses = [...arcUses(geometries)].sort(([a], [b]) => a - b);
  const edges = uses.filter(([, count]) => count % 2 === 1).map(([arc]) => topology.arcs[arc] as Position[]);
  return nestRings(joinRings(edges));
}
