import { along, length, lineString } from '@turf/turf';
import type { Geometry, LineString, MultiLineString, Position } from 'geojson';
import { labelPoint } from '../../geo/label-point';
import type { Shape } from '../../story/dataset/dataset';

/** Where a row is: its point, and its line or area if it has one. */
export interface PlaceRead {
  readonly at: Position;
  readonly shape?: Shape;
}

/** Positions of a shape at most: it is in one file with others, which a card waits for. */
const mostPositions = 20_000;
/** Beyond it the Mercator projection does not go. */
export const mostLatitude = 85;

/** How deep positions are in the coordinates of each. */
const depthOf = { Point: 0, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

/** What is expected of a geometry of GeoJSON. */
export const geometryForm =
  'a "Point", a "LineString", a "Polygon", a "MultiLineString" or a "MultiPolygon" with its coordinates';

export const onEarthForm = `in each position degrees, longitude from -180 to 180 before latitude from -${mostLatitude} to ${mostLatitude}`;

/** What a row may be in place of a point and of a longitude and a latitude. */
export type RowGeometry = Extract<Geometry, { type: keyof typeof depthOf }>;

/** Whether a value is a point, a line or an area as GeoJSON has it; its positions may be none on earth. */
export const isRowGeometry = (value: unknown): value is RowGeometry => {
  const { type, coordinates } = (value ?? {}) as { type?: unknown; coordinates?: unknown };
  return (
    typeof type === 'string' &&
    Object.hasOwn(depthOf, type) &&
    isNested(coordinates, depthOf[type as keyof typeof depthOf])
  );
};

const isNested = (value: unknown, depth: number): boolean =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((one) => (depth === 0 ? typeof one === 'number' : isNested(one, depth - 1)));

/**
 * Where a point, a line or an area is, degrees, lon before lat. A third coordinate is left out.
 * @returns where it is, or what was expected in its place
 */
export function readGeometry(geometry: RowGeometry): PlaceRead | { readonly expected: string } {
  const positions = positionsIn(geometry.coordinates);
  if (positions.length > mostPositions) return { expected: `at most ${mostPositions} positions` };
  if (!positions.every(isOnEarth)) return { expected: onEarthForm };
  if (geometry.type === 'Point') return { at: rounded(positions[0] as Position) };
  if (!partsOf(geometry).every((part) => part.length >= leastPositions(geometry)))
    return { expected: 'lines of two positions at least, and rings of four' };
  if (isArea(geometry) && !partsOf(geometry).every(isClosed))
    return { expected: 'rings that end where they begin' };
  const shape = { ...geometry, coordinates: roundedAll(geometry.coordinates) } as Shape;
  return { at: isArea(shape) ? labelPoint(shape) : middleOf(shape), shape };
}

const isArea = <S extends Shape>(shape: S): shape is Extract<S, { type: 'Polygon' | 'MultiPolygon' }> =>
  shape.type === 'Polygon' || shape.type === 'MultiPolygon';

type Nested = Position | readonly Nested[];

const isPosition = (nested: Nested): nested is Position => typeof nested[0] !== 'object';

export const positionsIn = (nested: Nested): Position[] =>
  isPosition(nested) ? [nested] : nested.flatMap(positionsIn);

/** The lines of a shape, or the rings. */
const partsOf = ({ type, coordinates }: Shape): Position[][] =>
  type === 'LineString' ? [coordinates] : type === 'MultiPolygon' ? coordinates.flat() : coordinates;

const leastPositions = (shape: Shape) => (isArea(shape) ? 4 : 2);

const isOnEarth = ([lon, lat]: Position) =>
  Math.abs(lon ?? Number.NaN) <= 180 && Math.abs(lat ?? Number.NaN) <= mostLatitude;

function isClosed(ring: readonly Position[]): boolean {
  const [[x, y] = [], [endX, endY] = []] = [ring[0], ring.at(-1)];
  return x === endX && y === endY;
}

/** To a metre. */
const rounded = ([lon = 0, lat = 0]: Position): Position => [round(lon), round(lat)];
const round = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

const roundedAll = (nested: Nested): Nested =>
  isPosition(nested) ? rounded(nested) : nested.map(roundedAll);

/** Halfway along a line, or along the longest of several. */
function middleOf(shape: LineString | MultiLineString): Position {
  const lines = shape.type === 'LineString' ? [shape.coordinates] : shape.coordinates;
  const measured = lines.map((line) => ({ line: lineString(line), km: length(lineString(line)) }));
  const longest = measured.reduce((best, one) => (one.km > best.km ? one : best));
  return rounded(along(longest.line, longest.km / 2).geometry.coordinates);
}
