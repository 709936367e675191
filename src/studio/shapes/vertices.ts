import type { Geometry, Position } from 'geojson';

/** Where a line of points is in the coordinates of a geometry, such as `[0, 1]` for a hole of the first polygon. */
export interface Line {
  readonly path: readonly number[];
  readonly points: readonly Position[];
  /** The first point of a closed one stands again at its end. */
  readonly isClosed: boolean;
}

/** One point of a geometry: the line that it is on, and its place there. */
export interface Vertex {
  readonly path: readonly number[];
  readonly index: number;
}

/** The lines of a geometry, and the rings of its areas: positions. */
export const linesAlone = (geometry: Geometry | null): (readonly Position[])[] =>
  geometry && geometry.type.endsWith('Point') ? [] : linesOf(geometry).map(({ points }) => points);

type Nested = Position | readonly Nested[];

/** The lines of points of a geometry; a lone point is a line of one. */
export function linesOf(geometry: Geometry | null): Line[] {
  if (!geometry || geometry.type === 'GeometryCollection') return [];
  const walk = (coordinates: Nested, path: readonly number[]): Line[] => {
    if (typeof coordinates[0] === 'number')
      return [{ path, points: [coordinates as Position], isClosed: false }];
    const inner = coordinates as readonly Nested[];
    if (typeof inner[0]?.[0] !== 'number') return inner.flatMap((one, index) => walk(one, [...path, index]));
    const points = inner as readonly Position[];
    return [{ path, points, isClosed: isRing(points) }];
  };
  return walk(geometry.coordinates as Nested, []);
}

const isRing = (points: readonly Position[]): boolean =>
  points.length > 3 && String(points[0]) === String(points.at(-1));

/** A geometry with a point elsewhere. */
export const withMoved = <G extends Geometry>(geometry: G, { path, index }: Vertex, to: Position): G =>
  changed(geometry, path, (points) => {
    const moved = points.map((point, at) => (at === index ? to : point));
    return isRing(points) && (index === 0 || index === points.length - 1)
      ? [to, ...moved.slice(1, -1), to]
      : moved;
  });

/** A geometry with one point more, before the one at the vertex. */
export const withAdded = <G extends Geometry>(geometry: G, { path, index }: Vertex, at: Position): G =>
  changed(geometry, path, (points) => [...points.slice(0, index), at, ...points.slice(index)]);

/** A geometry without a point; the same where a line would have too few. */
export const withRemoved = <G extends Geometry>(geometry: G, { path, index }: Vertex): G =>
  changed(geometry, path, (points) => {
    const least = isRing(points) ? 5 : 3;
    if (points.length < least) return points;
    const rest = points.filter((_, at) => at !== index);
    if (!isRing(points)) return rest;
    if (index !== 0 && index !== points.length - 1) return rest;
    const open = points.slice(1, -1);
    return [...open, open[0] as Position];
  });

function changed<G extends Geometry>(
  geometry: G,
  path: readonly number[],
  change: (points: readonly Position[]) => readonly Position[],
): G {
  if (geometry.type === 'GeometryCollection') return geometry;
  if (geometry.type === 'Point')
    return { ...geometry, coordinates: change([geometry.coordinates])[0] ?? geometry.coordinates };
  const walk = (coordinates: Nested, [at, ...rest]: readonly number[]): Nested =>
    at === undefined
      ? (change(coordinates as readonly Position[]) as Nested)
      : (coordinates as readonly Nested[]).map((one, index) => (index === at ? walk(one, rest) : one));
  return { ...geometry, coordinates: walk(geometry.coordinates as Nested, path) };
}
