import type { Table } from './model';

/** A name of a column without its case and what separates its words. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKC')
    .replaceAll(/[\s_\-.()°[\]]+/g, '');

const latitudes = [
  'latitude',
  'lat',
  'latdd',
  'latwgs84',
  'ycoord',
  'y',
  'enlem',
  'خطالعرض',
  'العرض',
  'широта',
];
const longitudes = [
  'longitude',
  'lon',
  'lng',
  'long',
  'longdd',
  'lonwgs84',
  'xcoord',
  'x',
  'boylam',
  'خطالطول',
  'الطول',
  'долгота',
];

const named = (columns: readonly string[], names: readonly string[]) =>
  names.map((name) => columns.find((column) => folded(column) === name)).find((found) => found !== undefined);

/** The columns of a table with those that have coordinates by their names; both or none. */
export function recogniseColumns(columns: readonly string[]): Table {
  const [longitude, latitude] = [named(columns, longitudes), named(columns, latitudes)];
  return longitude === undefined || latitude === undefined ? { columns } : { columns, longitude, latitude };
}
