import { numberIn } from './number-in';
import { mostLatitude, type PlaceRead } from './read-geometry';
import { type ColumnWord, type Wrong, wrongIn } from './wrong';

/** The longitude and the latitude that a row has beside its geometry: the names of their columns, and what is in them. */
export interface Degrees {
  readonly columns: { readonly longitude?: string | undefined; readonly latitude?: string | undefined };
  readonly cell: (column: string) => string;
}

/**
 * Where a row is: by its shape, or by its longitude and latitude, where the sign of a shape stands too.
 * @param shape what its geometry says, if it has one
 */
export function readPlace(
  { columns, cell }: Degrees,
  word: ColumnWord,
  shape?: PlaceRead,
): PlaceRead | Wrong {
  const { longitude = '', latitude = '' } = columns;
  const textOf = (column: string) => (column === '' ? '' : cell(column).trim());
  const [x, y] = [textOf(longitude), textOf(latitude)];
  if (shape && (x === '' || y === '')) return shape;
  const [lon, lat] = [numberIn(x), numberIn(y)];
  if (!(Math.abs(lon) <= 180)) return wrongIn(word, longitude, x, 'degrees from -180 to 180');
  if (!(Math.abs(lat) <= mostLatitude))
    return wrongIn(word, latitude, y, `degrees from -${mostLatitude} to ${mostLatitude}`);
  return { ...shape, at: [lon, lat] };
}
