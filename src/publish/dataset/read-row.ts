import type { Row } from '../../story/dataset/dataset';
import { eventOf } from '../../story/dataset/with-rows';
import { type EventKind, eventIds } from '../../story/kinds';
import { daysOf } from '../../story/files/edtf';
import { edtfForm } from '../../story/schema/dates';
import type { WrittenDataset } from '../../story/schema/dataset';
import { numberIn } from './number-in';
import { quotedList } from './quoted';
import type { PlaceRead } from './read-geometry';
import { type ColumnWord, type Wrong, wrongIn } from './wrong';

/** A record of a table, in whatever form it is written. */
export interface Fields {
  /** What it has in a column, as it stands: nothing where it has none. */
  cell(column: string): string;
  /** Where it is. */
  place(): PlaceRead | Wrong;
}

/** What a record says; or what is wrong with it. */
export type RowRead =
  | {
      readonly row: Row;
      /** That its table gives it. */
      readonly rank: number;
      /** The actor of the first column of actors, in whose colour its shape is. */
      readonly actor?: string | undefined;
    }
  | Wrong;

/** Of an id, after which it is one in addresses: small letters, and hyphens for the other joints. */
const idForm = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,60}$/;
const day = /^\d{4}-\d\d-\d\d$/;
const dateForm = new RegExp(`^${edtfForm}$`);
/** UTF-16 units of a name: for each beginning that names have in common the search has a file of them. */
const mostOfName = 400;

/** The id of an event by that of its row. */
const eventId = (written: string): string => eventIds + written.toLowerCase().replace(/[_.]/g, '-');

/**
 * A reader of the records of a table.
 * @param kinds those that the table has, in the order in which rows number them
 */
export function rowReader(
  { columns, kinds: kindOf, actors = {}, precision = {}, outline }: WrittenDataset,
  kinds: readonly EventKind[],
  word: ColumnWord,
): (fields: Fields, line: number) => RowRead {
  const { actors: actorColumns = [], ...single } = columns;
  // A million rows have few dates, and to tell whether there is such a day takes a quarter of their reading.
  const dates = new Set<string>();
  const isKnownDate = (text: string) => dates.has(text) || (isDate(text) && dates.add(text).size > 0);

  return (fields, line) => {
    const cell = (key: keyof typeof single) => {
      const name = single[key];
      return name === undefined ? '' : fields.cell(name).trim();
    };
    const wrong = (key: keyof typeof single, expected: string): Wrong =>
      wrongIn(word, single[key] ?? '', cell(key), expected);
    if (!idForm.test(cell('id')))
      return wrong('id', 'letters, digits, "-", "_" and ".", 61 at most, a letter or a digit first');
    const id = eventId(cell('id'));
    if (eventOf(id) !== id)
      return wrong('id', 'no "-row" or "-claim" at its end: ids of its words and its claim end so');
    if (!isKnownDate(cell('date'))) return wrong('date', 'a date in EDTF, such as "2023-04-15"');
    const where = fields.place();
    if ('problem' in where) return where;
    const [lon = 0, lat = 0] = where.at;
    if (cell('name') === '') return wrong('name', 'a name');
    if (cell('name').length > mostOfName) return wrong('name', `a name of at most ${mostOfName} characters`);
    if (cell('words') === '') return wrong('words', 'the words that the table says of it');
    const kind = Object.hasOwn(kindOf, cell('kind')) ? kindOf[cell('kind')] : undefined;
    if (kind === undefined)
      return wrong('kind', `one of those in "kinds": ${quotedList(Object.keys(kindOf))}`);
    const rank = cell('rank') === '' ? 0 : numberIn(cell('rank'));
    if (!Number.isFinite(rank)) return wrong('rank', 'a number');
    let precisionKm: number | undefined = outline.precisionKm;
    if (columns.precision !== undefined) {
      precisionKm = Object.hasOwn(precision, cell('precision')) ? precision[cell('precision')] : undefined;
      if (precisionKm === undefined)
        return wrong('precision', `one of those in "precision": ${quotedList(Object.keys(precision))}`);
    }
    const named = actorColumns.map((name) => fields.cell(name).trim());
    const known = named.flatMap((name) => (Object.hasOwn(actors, name) ? [actors[name] as string] : []));
    const [first = ''] = named;
    const point = [
      id,
      line,
      cell('name'),
      // As it stands: it is quoted.
      fields.cell(columns.words),
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
