import { csv } from '../../../src/story/csv';
import { hostileWords } from '../hostile-words';
import { breaks, type Break } from '../opened/mutate';
import type { Random } from '../random';

/** The cells of a table, those of its first line first. */
export type Cells = readonly (readonly string[])[];

/** A table as bytes, broken in one way. */
type Mutation = (cells: Cells, random: Random) => Uint8Array;

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const written = (cells: Cells) => bytesOf(csv(cells));

const ids = [
  'EV1-row',
  'EV1-claim',
  'EV1_row',
  'ev1',
  'EV-1',
  '-1',
  'constructor',
  '__proto__',
  '1',
  'a'.repeat(61),
];
const dates = [
  '2031-02-30',
  '2031',
  '2031-03/2031-05',
  '2031-21',
  '../..',
  '203X',
  '0000-01-01',
  '9999-12-31',
  '-0001',
];
const numbers = [
  '',
  '1e999',
  '-1e999',
  '1e-400',
  'NaN',
  '-0',
  '180',
  '-180',
  '85',
  '-85',
  '85.0001',
  '181',
  '0x10',
  ' 7 ',
];
const names = [
  'x'.repeat(5000),
  'A',
  '__proto__',
  '\u200b',
  'a b\nc',
  'حلب',
  '北京',
  'İI',
  'a\u0301'.repeat(40),
];
const shapes = [
  'LINESTRING (38 35, 39 36)',
  'POLYGON ((38 35, 39 35, 39 36, 38 35))',
  'POLYGON ((38 35, 38 35, 38 35, 38 35))',
  'POLYGON ((-180 -85, 180 -85, 180 85, -180 85, -180 -85))',
  'LINESTRING (180 0, -180 0, 0 85)',
  'MULTIPOLYGON (((38 35, 39 35, 39 36, 38 35)), ((1 1, 2 1, 2 2, 1 1)))',
  'LINESTRING (38 35, 38 35)',
  'LINESTRING (38 35,, 39 36)',
  'POLYGON ((38 35, 39 36, 39 35, 38 36, 38 35))',
  'LINESTRING (1e-320 0, 0 -0)',
  `POLYGON ${'('.repeat(9_000)}`,
  `LINESTRING (${'38 35, '.repeat(9_000)}38 35)`,
  'POLYGON EMPTY',
  'GEOMETRYCOLLECTION (LINESTRING (38 35, 39 36))',
];
/** What a column may nearly have, in the order of the columns. */
export const likely = [
  ids,
  dates,
  numbers,
  numbers,
  names,
  names,
  ['clashed', 'toString', 'Clashed'],
  ['North', ' North '],
  ['South'],
  numbers,
  ['1', '2', '3'],
  shapes,
];

/** Some cells with others in their place: what a column may nearly have, or words that no table should run. */
const cells: Mutation = (table, random) => {
  const edited = table.map((row) => [...row]);
  for (let count = random.pick([1, 1, 2, 40]); count > 0; count--) {
    const row = random.pick(edited.slice(1));
    const column = random.below(row.length);
    row[column] = random.pick([...(likely[column] ?? []), random.pick(hostileWords)]);
  }
  return written(edited);
};

/** A whole column of the like: all names with one long beginning, all rows in one spot, or of one id. */
const columns: Mutation = (table, random) => {
  const column = random.below(table[0]?.length ?? 0);
  const value = random.pick([...(likely[column] ?? []), random.pick(hostileWords)]);
  const isEach = random.below(2) === 0;
  return written(
    table.map((row, index) =>
      index === 0
        ? row
        : row.map((cell, at) => (at === column ? (isEach ? `${value}${index}` : value) : cell)),
    ),
  );
};

/** Columns taken away, doubled, exchanged or named otherwise. */
const header: Mutation = (table, random) => {
  const [one, other] = [random.below(table[0]?.length ?? 0), random.below(table[0]?.length ?? 0)];
  return random.pick([
    () => written(table.map((row) => row.filter((_, at) => at !== one))),
    () => written(table.map((row) => [...row, row[one] ?? ''])),
    () => written(table.map((row) => [row[one] ?? '', ...row])),
    () => written(table.map((row) => row.map((cell, at) => (at === one ? (row[other] ?? '') : cell)))),
    () =>
      written(
        table.map((row, index) =>
          index > 0
            ? row
            : row.map((cell, at) =>
                at === one
                  ? random.pick(['', cell.toUpperCase(), ` ${cell}`, random.pick(hostileWords)])
                  : cell,
              ),
        ),
      ),
    () => written(table.slice(1)),
  ])();
};

/** Rows taken away, doubled, turned around, or none at all. */
const rows: Mutation = (table, random) => {
  const [first = [], ...others] = table;
  const at = random.below(others.length);
  return random.pick([
    () => written([first]),
    () => written([first, ...others.toReversed()]),
    () => written([first, ...others, ...others.slice(at)]),
    () => written([first, ...others.slice(0, at)]),
    () => written([first, ...others.map((row) => row.slice(0, at % row.length))]),
    () => new Uint8Array(),
  ])();
};

/** Lines that end otherwise than the form has it, all of them or one. */
const ends: Mutation = (table, random) => {
  const end = random.pick(['\n', '\r', '\n\r', '\r\r\n', '\u0085', '\u2028', '\n\n', ' \n', '\v']);
  const text = csv(table);
  const at = text.indexOf('\r\n', random.below(text.length));
  return bytesOf(
    random.below(2) === 0 ? text.replaceAll('\r\n', end) : text.slice(0, at) + end + text.slice(at + 2),
  );
};

/** Marks that part and hold cells, put or taken away anywhere. */
const marks: Mutation = (table, random) => {
  let text = csv(table);
  for (let count = random.pick([1, 1, 2, 4]); count > 0; count--) {
    const found = [...text.matchAll(/[",\r\n]/g)];
    const { index } = random.pick(found);
    const put = random.pick(['"', '""', ',', ';', 'x', '\r', '\n', ' ', '\t', '\ufeff', '']);
    text = text.slice(0, index + random.below(2)) + put + text.slice(index + 1);
  }
  return bytesOf(text);
};

/** Bytes and pieces of text, as in any other file. */
const asFile =
  (edit: Break): Mutation =>
  (table, random) =>
    edit(written(table), random);

export const tableMutations: Readonly<Record<string, Mutation>> = {
  ...Object.fromEntries(Object.entries(breaks).map(([kind, edit]) => [kind, asFile(edit)])),
  cells,
  columns,
  header,
  rows,
  ends,
  marks,
};
