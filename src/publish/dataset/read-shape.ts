import { along, length, lineString } from '@turf/turf';
import { wktToGeoJSON } from 'betterknown';
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

export const shapeForm = 'a point, a line or an area in WKT, such as "LINESTRING (38 35, 39 36)"';

/** Words, numbers and brackets: the parser leaves what comes after the last bracket unread. */
const form = /^\s*[A-Z][A-Z0-9=;\s]*\([-+.,()\d\sE]*\)\s*$/i;

/**
 * Reads a point, a line or an area in WKT, in degrees, lon before lat. A third coordinate is left out.
 * @returns where it is, or what was expected in its place
 */
export function readShape(text: string): PlaceRead | { readonly expected: string } {
  const geometry = parsed(text);
  if (!geometry || geometry.type === 'GeometryCollection' || geometry.type === 'MultiPoint')
    return { expected: shapeForm };
  const positions = positionsIn(geometry.coordinates);
  if (positions.length > mostPositions) return { expected: `at most ${mostPositions} positions` };
  // The parser passes over what is missing between commas.
  if (positions.length !== text.split(',').length || !positions.every(isOnEarth))
    return {
      expected: `in each position degrees, longitude from -180 to 180 before latitude from -${mostLatitude} to ${mostLatitude}`,
    };
  if (geometry.type === 'Point') return { at: rounded(positions[0] as Position) };
  if (!partsOf(geometry).every((part) => part.length >= leastPositions(geometry)))
    return { expected: 'lines of two positions at least, and rings of four' };
  if (isArea(geometry) && !partsOf(geometry).every(isClosed))
    return { expected: 'rings that end where they begin' };
  const shape = { ...geometry, coordinates: roundedAll(geometry.coordinates) } as Shape;
  return { at: isArea(shape) ? labelPoint(shape) : middleOf(shape), shape };
}

function parsed(text: string): Geometry | null {
  if (!form.test(text)) return null;
  try {
    return wktToGeoJSON(text.trim());
  } catch {
    return null;
  }
}

const isArea = <S extends Shape>(shape: S): shape is Extract<S, { type: 'Polygon' | 'MultiPolygon' }> =>
  shape.type === 'Polygon' || shape.type === 'MultiPolygon';

type Nested = Position | readonly Nested[];

const isPosition = (nested: Nested): nested is Position => typeof nested[0] !== 'object';

const positionsIn = (nested: Nested): Position[] =>
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
