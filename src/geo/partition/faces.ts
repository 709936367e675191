import type { LandEdge } from './arrangement';
import type { GridPoint, VertexTable } from './grid';
import { doubleArea, pointWithin, type Ring, ringHolds, ringsHold } from './ring';
import { splitAtPinches, startOf, traceWalks, type Side, type Walk } from './face-walks';

/** A piece of the territory that no line divides. */
export interface Face {
  /** Outer ring first, then holes. */
  readonly rings: Ring[];
  readonly sides: Side<LandEdge>[];
}

/** The faces of the territory (its `rings`, polygon by polygon); what lies outside it is left out. */
export function territoryFaces(
  edges: readonly LandEdge[],
  territory: readonly (readonly Ring[])[],
  vertices: VertexTable,
): Face[] {
  const faces: Face[] = [];
  const envelopes: { ring: Ring; loop: Walk<LandEdge>; component: number }[] = [];
  const components = new Map<Face, number>();
  const walks = traceWalks(edges, vertices);
  const componentOf = findComponents(walks.flat().map(({ edge }) => edge));
  for (const walk of walks) {
    const component = componentOf((walk[0] as Side<LandEdge>).edge);
    const loops = splitAtPinches(walk).map((loop) => ({
      loop,
      component,
      ring: loop.map((side) => vertices.point(startOf(side))),
    }));
    const outer = loops.find(({ ring }) => doubleArea(ring) > 0);
    if (!outer) {
      envelopes.push(...loops);
      continue;
    }
    const holes = loops.filter((loop) => loop !== outer).map(({ ring }) => ring);
    const face = { rings: [outer.ring, ...holes], sides: [...walk] };
    faces.push(face);
    components.set(face, component);
  }
  for (const { ring, loop, component } of envelopes) {
    const around = faces.filter(
      (face) => components.get(face) !== component && ringHolds(face.rings[0] as Ring, ring[0] as GridPoint),
    );
    const nearest = around.sort((one, other) => outerArea(one) - outerArea(other))[0];
    nearest?.rings.push(ring);
    nearest?.sides.push(...loop);
  }
  return faces.filter((face) => isTerritory(face, territory));
}

const outerArea = ({ rings }: Face): number => doubleArea(rings[0] as Ring);

/** A border edge tells on which side the territory lies; a face without one is judged by a point within it. */
function isTerritory({ rings, sides }: Face, territory: readonly (readonly Ring[])[]): boolean {
  const known = sides.find(({ edge }) => edge.border);
  if (known?.edge.border) return known.edge.border[known.forward ? 'forward' : 'backward'];
  const inside = pointWithin(rings);
  return territory.some((polygon) => ringsHold(polygon, inside));
}

/** Labels the connected components of the graph; returns the component of an edge. */
function findComponents(edges: readonly LandEdge[]): (edge: LandEdge) => number {
  const parents = new Map<number, number>();
  const root = (vertex: number): number => {
    let at = vertex;
    for (let parent = parents.get(at); parent !== undefined && parent !== at; parent = parents.get(at))
      at = parent;
    parents.set(vertex, at);
    return at;
  };
  for (const { from, to } of edges) parents.set(root(from), root(to));
  return ({ from }) => root(from);
}
