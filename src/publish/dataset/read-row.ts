import { csvParseRows } from 'd3-dsv';
import type { Row } from '../../story/dataset/dataset';
import { eventOf } from '../../story/dataset/with-rows';
import { type EventKind, eventIds } from '../../story/kinds';
import { daysOf } from '../../story/files/edtf';
import { edtfForm } from '../../story/schema/dates';
import type { WrittenDataset } from '../../story/schema/dataset';
import { quoted, quotedList } from './quoted';
import { numberIn, readPlace } from './read-place';
import { shapeForm } from './read-shape';

/** The cells of one record. */
export const cellsOf = (record: string): string[] => csvParseRows(record)[0] ?? [];

/** What a record says; or what is wrong with it: "found ...; expected ...". */
export type RowRead =
  | {
      readonly row: Row;
      /** That its table gives it. */
      readonly rank: number;
      /** The actor of the first column of actors, in whose colour its shape is. */
      readonly actor?: string | undefined;
    }
  | { readonly problem: string };

/** Of an id, after which it is one in addresses: small letters, and hyphens for the other joints. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,60}$/;
const day = /^\d{4}-\d\d-\d\d$/;
const dateForm = new RegExp(`^${edtfForm}$`);
/** UTF-16 units of a name: for each beginning that names have in common the search has a file of them. */
const mostOfName = 400;

/** The id of an event by that of its row. */
const eventId = (written: string): string => eventIds + written.toLowerCase().replace(/[_.]/g, '-');

/**
 * A reader of the records of a table, by the names of its columns.
 * @param kinds those that the table has, in the order in which rows number them
 * @returns the reader, or what is wrong with the names
 */
export function rowReader(
  header: readonly string[],
  { columns, kinds: kindOf, actors = {}, precision = {}, outline }: WrittenDataset,
  kinds: readonly EventKind[],
): ((cells: readonly string[], line: number) => RowRead) | string {
  const { actors: actorColumns = [], ...single } = columns;
  const missing = [...Object.values(single), ...actorColumns].filter((name) => !header.includes(name));
  if (missing.length > 0)
    return `found the columns ${quotedList(header)}; expected also ${quotedList(missing)}`;
  const twice = [...Object.values(single), ...actorColumns].filter(
    (name) => header.indexOf(name) !== header.lastIndexOf(name),
  );
  if (twice.length > 0)
    return `found more than one column of the name ${quotedList([...new Set(twice)])}; expected one of each`;
  if (!columns.shape && !(columns.longitude && columns.latitude))
    return 'found no columns of positions in "columns"; expected "longitude" and "latitude", or "shape"';
  const place = (name: string | undefined) => (name === undefined ? -1 : header.indexOf(name));
  const at = Object.fromEntries(Object.entries(single).map(([key, name]) => [key, place(name)])) as Record<
    keyof typeof single,
    number
  >;
  const actorsAt = actorColumns.map(place);

  return (cells, line) => {
    const cell = (key: keyof typeof single) => (cells[at[key]] ?? '').trim();
    const wrong = (key: keyof typeof single, expected: string): RowRead => ({
      problem: `found ${quoted(cell(key))} in the column ${quoted(single[key] ?? '')}; expected ${expected}`,
    });
    if (cells.length !== header.length)
      return { problem: `found ${cells.length} cells; expected ${header.length}, as in the first line` };
    if (!idForm.test(cell('id')))
      return wrong('id', 'letters, digits, "-", "_" and ".", 61 at most, a letter or a digit first');
    const id = eventId(cell('id'));
    if (eventOf(id) !== id)
      return wrong('id', 'no "-row" or "-claim" at its end: ids of its words and its claim end so');
    if (!isDate(cell('date'))) return wrong('date', 'a date in EDTF, such as "2023-04-15"');
    const where = readPlace(cell);
    if ('expected' in where)
      return single[where.column] === undefined
        ? wrong('shape', shapeForm)
        : wrong(where.column, where.expected);
    const [lon = 0, lat = 0] = where.at;
    if (cell('name') === '') return wrong('name', 'a name');
    if (cell('name').length > mostOfName) return wrong('name', `a name of at most ${mostOfName} characters`);
    if (cell('words') === '') return wrong('words', 'the words that the table says of it');
    const kind = Object.hasOwn(kindOf, cell('kind')) ? kindOf[cell('kind')] : undefined;
    if (kind === undefined)
      return wrong('kind', `one of those in "kinds": ${quotedList(Object.keys(kindOf))}`);
    const rank = at.rank === undefined || at.rank < 0 || cell('rank') === '' ? 0 : numberIn(cell('rank'));
    if (!Number.isFinite(rank)) return wrong('rank', 'a number');
    let precisionKm: number | undefined = outline.precisionKm;
    if (columns.precision !== undefined) {
      precisionKm = Object.hasOwn(precision, cell('precision')) ? precision[cell('precision')] : undefined;
      if (precisionKm === undefined)
        return wrong('precision', `one of those in "precision": ${quotedList(Object.keys(precision))}`);
    }
    const named = actorsAt.map((column) => (cells[column] ?? '').trim());
    const known = named.flatMap((name) => (Object.hasOwn(actors, name) ? [actors[name] as string] : []));
    const [first = ''] = named;
    const point = [
      id,
      line,
      cell('name'),
      // As it stands: it is quoted.
      cells[at.words] ?? '',
      cell('date'),
      kinds.indexOf(kind),
      lon,
      lat,
      precisionKm,
      [...new Set(known)].sort(),
    ] as const;
    const row: Row = where.shape ? [...point, where.shape] : point;
    return { row, rank, actor: Object.hasOwn(actors, first) ? actors[first] : undefined };
  };
}

/** Whether a text is a date that there is: not 31 February. */
function isDate(text: string): boolean {
  if (!dateForm.test(text)) return false;
  // Most are days, a million of them.
  if (day.test(text)) return new Date(`${text}T00:00Z`).toJSON()?.startsWith(text) === true;
  try {
    daysOf(text);
    return true;
  } catch {
    return false;
  }
}
