import { mostLatitude, type PlaceRead, readShape } from './read-shape';

/** The columns that say where a row is. */
type PlaceColumn = 'shape' | 'longitude' | 'latitude';

/**
 * Reads where a row is: by its shape, or by its longitude and latitude, where the sign of a shape stands too.
 * @param cell what a row has in a column, nothing where its table has none
 * @returns where it is, or what was expected in which column
 */
export function readPlace(
  cell: (column: PlaceColumn) => string,
): PlaceRead | { readonly column: PlaceColumn; readonly expected: string } {
  const shape = cell('shape') === '' ? undefined : readShape(cell('shape'));
  if (shape && 'expected' in shape) return { column: 'shape', expected: shape.expected };
  if (shape && (cell('longitude') === '' || cell('latitude') === '')) return shape;
  const [lon, lat] = [numberIn(cell('longitude')), numberIn(cell('latitude'))];
  if (!(Math.abs(lon) <= 180)) return { column: 'longitude', expected: 'degrees from -180 to 180' };
  if (!(Math.abs(lat) <= mostLatitude))
    return { column: 'latitude', expected: `degrees from -${mostLatitude} to ${mostLatitude}` };
  return { ...shape, at: [lon, lat] };
}

/** NaN for what is no plain decimal number. */
export const numberIn = (text: string) =>
  /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
