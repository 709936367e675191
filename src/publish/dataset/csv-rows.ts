import { csvParseRows } from 'd3-dsv';
import type { WrittenDataset } from '../../story/schema/dataset';
import { quotedList } from './quoted';
import { readPlace } from './read-place';
import type { Fields } from './read-row';
import { readWkt, wktForm } from './read-wkt';
import { type Wrong, wrongIn } from './wrong';

/** The cells of one record. */
export const cellsOf = (record: string): string[] => csvParseRows(record)[0] ?? [];

/**
 * How records are read by the names of a table's columns.
 * @returns what gives the fields of a record, or what is wrong with the names
 */
export function csvRows(
  header: readonly string[],
  columns: WrittenDataset['columns'],
): Wrong | ((cells: readonly string[]) => Fields | Wrong) {
  const { actors = [], ...single } = columns;
  const names = [...Object.values(single), ...actors];
  const missing = names.filter((name) => !header.includes(name));
  if (missing.length > 0)
    return { problem: `found the columns ${quotedList(header)}; expected also ${quotedList(missing)}` };
  const twice = names.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice.length > 0)
    return {
      problem: `found more than one column of the name ${quotedList([...new Set(twice)])}; expected one of each`,
    };
  const { longitude, latitude, shape } = columns;
  const hasDegrees = longitude !== undefined && latitude !== undefined;
  if (shape === undefined && !hasDegrees)
    return {
      problem: 'found no columns of positions in "columns"; expected "longitude" and "latitude", or "shape"',
    };
  const places = new Map(header.map((name, place) => [name, place]));

  return (cells) => {
    if (cells.length !== header.length)
      return { problem: `found ${cells.length} cells; expected ${header.length}, as in the first line` };
    const cell = (column: string) => cells[places.get(column) ?? -1] ?? '';
    const place = () => {
      const text = shape === undefined ? '' : cell(shape).trim();
      if (text === '')
        return hasDegrees
          ? readPlace({ columns, cell }, 'column')
          : wrongIn('column', shape ?? '', text, wktForm);
      const read = readWkt(text);
      return 'expected' in read
        ? wrongIn('column', shape ?? '', text, read.expected)
        : readPlace({ columns, cell }, 'column', read);
    };
    return { cell, place };
  };
}
