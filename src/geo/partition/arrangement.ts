import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { type GridPoint, toGrid, type VertexTable } from './grid';
import { nodeSegments, type Segment } from './noding';
import { doubleArea, type Ring } from './ring';
import type { GraphEdge } from './face-walks';

/** A piece of the territory's border, of fronts, or of both; cut wherever it meets another. */
export interface LandEdge extends GraphEdge {
  /** The sides on which the territory lies, when the edge is border. */
  border?: { forward: boolean; backward: boolean };
}

/** A front's piece of an edge, in the front's own order. */
export interface FrontPiece {
  readonly edge: LandEdge;
  /** Whether the front runs along the edge's direction. */
  readonly forward: boolean;
}

export interface Arrangement {
  readonly edges: readonly LandEdge[];
  readonly pieces: ReadonlyMap<string, readonly FrontPiece[]>;
}

type Line = 'border' | { readonly front: string };

/**
 * The territory's border and the fronts, cut at every meeting. Border rings are wound so that the territory lies to
 * their left. Equal edges of two lines become one.
 * @returns undefined when the lines cross too often
 */
export function arrange(
  territory: Polygon | MultiPolygon,
  fronts: readonly { readonly id: string; readonly line: LineString }[],
  vertices: VertexTable,
): Arrangement | undefined {
  const segments: Segment<Line>[] = [
    ...territoryRings(territory).flatMap((rings) =>
      rings.flatMap((ring) => chain([...ring, ring[0] as GridPoint], 'border', vertices)),
    ),
    ...fronts.flatMap(({ id, line }) => chain(line.coordinates.map(toGrid), { front: id }, vertices)),
  ];
  const noded = nodeSegments(segments, vertices);
  if (!noded) return undefined;
  const edges = new Map<string, LandEdge>();
  const pieces = new Map<string, FrontPiece[]>(fronts.map(({ id }) => [id, []]));
  for (const { from, to, line } of noded) {
    const forward = from < to;
    const key = forward ? `${from},${to}` : `${to},${from}`;
    const edge = edges.get(key) ?? (forward ? { from, to } : { from: to, to: from });
    edges.set(key, edge);
    if (line === 'border') {
      edge.border ??= { forward: false, backward: false };
      edge.border[forward ? 'forward' : 'backward'] = true;
    } else pieces.get(line.front)?.push({ edge, forward });
  }
  return { edges: [...edges.values()], pieces };
}

/** The rings of each polygon on the grid, not closed: outer ones counter-clockwise, holes clockwise. */
export function territoryRings(territory: Polygon | MultiPolygon): Ring[][] {
  const polygons = territory.type === 'Polygon' ? [territory.coordinates] : territory.coordinates;
  return polygons.map((rings) => rings.map((ring, index) => wound(openRing(ring), index === 0)));
}

const openRing = (ring: readonly Position[]): GridPoint[] => ring.slice(0, -1).map(toGrid);

const wound = (ring: GridPoint[], counterClockwise: boolean): Ring =>
  doubleArea(ring) > 0 === counterClockwise ? ring : ring.reverse();

function chain(points: readonly GridPoint[], line: Line, vertices: VertexTable): Segment<Line>[] {
  const numbers = points.map((point) => vertices.number(point));
  return numbers.slice(1).map((to, index) => ({ from: numbers[index] as number, to, line }));
}
