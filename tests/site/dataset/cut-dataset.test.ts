import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PMTiles } from 'pmtiles';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CutDataset, cutDataset } from '../../../src/site/dataset/cut-dataset';
import { idFileOf, type Row, type RowsIndex, type TilesIndex } from '../../../src/story/dataset/dataset';
import type { WrittenDataset } from '../../../src/story/schema/dataset';
import { sha256Of } from '../../../src/story/sha256';
import { hashAt } from '../../../src/site-files/dataset-files';
import { eventsStory } from '../../bench/scale/events';

let folder = '';
let cache = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'events-'));
  cache = join(folder, 'cache');
});
afterEach(() => rmSync(folder, { recursive: true }));

const { files, write } = eventsStory(1_200);
const written = (JSON.parse(files.get('story.json') ?? '') as { dataset: WrittenDataset }).dataset;
const table = () => join(folder, 'events.csv');
const cut = () => {
  const found = cutDataset(folder, written, cache);
  if (!('dataset' in found)) throw new Error(found.join('\n'));
  return found;
};
const faults = () => {
  const found = cutDataset(folder, written, cache);
  return 'dataset' in found ? [] : found;
};
const read = <T>({ folder: at }: CutDataset, name: string): T =>
  JSON.parse(readFileSync(join(at, 'events', name), 'utf8')) as T;

test('each row of a table is in the files, once, at the number that its id leads to', () => {
  write(table());
  const made = cut();
  const { dataset } = made;
  expect(dataset.count).toBe(1_200);
  expect(dataset.kinds.reduce((sum, [, count]) => sum + count, 0)).toBe(1_200);
  const { rows, ids } = read<RowsIndex>(made, dataset.indexes.rows);
  const all = Array.from({ length: Math.ceil(1_200 / dataset.rowsPerFile) }, (_, place) =>
    read<Row[]>(made, `rows-${hashAt(rows, place)}.json`),
  ).flat();
  expect(new Set(all.map(([id]) => id)).size).toBe(1_200);
  for (const [number, [id]] of all.entries()) {
    const file = read<Record<string, number>>(made, `ids-${hashAt(ids, idFileOf(id, dataset.idFiles))}.json`);
    expect(file[id]).toBe(number);
  }
  const lines = readFileSync(table(), 'utf8').split('\r\n');
  const [id, line, name, words] = all[700] as Row;
  // The header ends with a line feed alone.
  const text = readFileSync(table(), 'utf8').split('\n')[line - 1] ?? '';
  expect(lines.length).toBeGreaterThan(1_000);
  expect(text).toContain(`"${id.replace('event-ev', 'EV')}"`);
  expect(text.replaceAll('""', '"')).toContain(words);
  expect(text).toContain(name);
});

test('the files have the hash of what is in them in their names, and those of tiles all tiles of the whole archive', async () => {
  write(table());
  const made = cut();
  const names = readdirSync(join(made.folder, 'events'));
  for (const name of names) {
    const bytes = readFileSync(join(made.folder, 'events', name));
    expect(name).toContain(`-${sha256Of(new Uint8Array(bytes)).slice(0, 16)}.`);
    if (name.endsWith('.pmtiles')) expect(bytes.length).toBeLessThan(1_000_000);
  }
  const archives = read<TilesIndex>(made, made.dataset.indexes.tiles).bands.flatMap((band) => band.archives);
  const counts = await Promise.all(
    archives.map(([, hash]) => tilesIn(join(made.folder, 'events', `tiles-${hash}.pmtiles`))),
  );
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(
    await tilesIn(join(made.folder, 'events.pmtiles')),
  );
});

test('the list of files names all that the page reads, and how many bytes they are', () => {
  write(table());
  const made = cut();
  const { list, bytes } = made.dataset.files;
  const inFolder = readdirSync(join(made.folder, 'events')).filter((name) => name !== list);
  expect(read<string[]>(made, list)).toEqual(inFolder.sort());
  expect(inFolder).toEqual(expect.arrayContaining(Object.values(made.dataset.indexes)));
  expect(bytes).toBe(
    inFolder.reduce((sum, name) => sum + statSync(join(made.folder, 'events', name)).size, 0),
  );
});

test('a row has its line or its area whole, and the table says how many have one and of whom', () => {
  const shapes = eventsStory(1_200, { shapeEvery: 10 });
  shapes.write(table());
  const { dataset } = JSON.parse(shapes.files.get('story.json') ?? '') as { dataset: WrittenDataset };
  const made = cutDataset(folder, dataset, cache);
  if (!('dataset' in made)) throw new Error(made.join('\n'));
  const { rows } = read<RowsIndex>(made, made.dataset.indexes.rows);
  const all = Array.from({ length: rows.length / 16 }, (_, place) =>
    read<Row[]>(made, `rows-${hashAt(rows, place)}.json`),
  ).flat();
  const shaped = all.filter(([, , , , , , , , , , shape]) => shape);
  expect(shaped).toHaveLength(120);
  const { shapes: byActor } = made.dataset;
  expect(byActor.reduce((sum, [, count]) => sum + count, 0)).toBe(120);
  expect(byActor.map(([actor]) => actor).sort()).toEqual(
    [null, 'centre', 'east', 'north', 'south', 'west'].sort(),
  );
  expect(byActor.at(-1)?.[0]).toBeNull();
  const text = readFileSync(table(), 'utf8').split('\n');
  for (const [, line, , , , , , , , , shape] of shaped) {
    const numbers = (shape?.coordinates ?? []).flat(2) as number[];
    const degrees = numbers.map((number) => number.toFixed(5)).join(' ');
    expect(text[line - 1]?.replaceAll(',', '')).toContain(degrees);
  }
});

/** The names of a cut's files that begin so, of those that the page reads. */
const filesOf = ({ folder: at }: CutDataset, stem: string) =>
  readdirSync(join(at, 'events')).filter((name) => name.startsWith(stem));
const change = (before: string | RegExp, after: string) => {
  const text = readFileSync(table(), 'utf8');
  expect(text).toMatch(before);
  writeFileSync(table(), text.replace(before, after));
};

test('a table that has not changed is not cut again, one of which a word has is', () => {
  write(table());
  const first = cut();
  const rows = join(first.folder, 'events', first.dataset.indexes.rows);
  const made = statSync(rows).mtimeMs;
  const again = cut();
  expect(again).toEqual(first);
  expect(statSync(rows).mtimeMs).toBe(made);
  change('nobody was told', 'some were told');
  expect(cut().folder).not.toBe(first.folder);
});

test('where only what is told of a table was changed nothing is cut, and it is told anew', () => {
  write(table());
  const first = cut();
  const credit = { en: 'Other words.', ar: 'كلمات أخرى.' };
  const outline = { ...written.outline, description: credit };
  const told = { ...written, source: { ...written.source, credit }, outline };
  const again = cutDataset(folder, told, cache);
  if (!('dataset' in again)) throw new Error(again.join('\n'));
  expect(again.folder).toBe(first.folder);
  expect([again.dataset.text.credit, again.dataset.outline.description]).toEqual([credit, credit]);
  const exact = cutDataset(folder, { ...written, outline: { ...outline, precisionKm: 7 } }, cache);
  expect('folder' in exact && exact.folder).not.toBe(first.folder);
});

test('where only words were changed the tiles are taken over, where a place was they are not', () => {
  write(table());
  const first = cut();
  // Not what the tiles would be: so it is seen whether they were cut again.
  const whole = join(first.folder, 'events.pmtiles');
  writeFileSync(whole, 'as it was cut');
  change('nobody was told', 'some were told');
  const worded = cut();
  expect(readFileSync(join(worded.folder, 'events.pmtiles'), 'utf8')).toBe('as it was cut');
  expect(filesOf(worded, 'tiles-')).toEqual(filesOf(first, 'tiles-'));
  expect(worded.dataset.indexes.tiles).toBe(first.dataset.indexes.tiles);
  expect(worded.dataset.indexes.rows).not.toBe(first.dataset.indexes.rows);
  change(/^("EV7","[^"]+"),"[^"]+"/m, '$1,"38.5"');
  const moved = cut();
  expect(readFileSync(join(moved.folder, 'events.pmtiles'), 'utf8')).not.toBe('as it was cut');
});

test('of a story two cuts are kept, those that were used last', () => {
  write(table());
  const first = cut();
  change('nobody was told', 'some were told');
  const second = cut();
  change('some were told', 'many were told');
  const third = cut();
  expect(
    readdirSync(cache)
      .map((name) => join(cache, name))
      .sort(),
  ).toEqual([second.folder, third.folder].sort());
  expect(first.folder).not.toBe(second.folder);
});

describe('what is wrong with a table is told with its line, what was found and what was expected', () => {
  const header =
    'event_id,event_date,longitude,latitude,location,notes,event_type,actor1,actor2,fatalities,geo_precision';
  const good = 'EV1,2031-01-01,38,35,Tell Nur,They clashed.,clashed,North,Other,3,1';
  const withRow = (row: string) => writeFileSync(table(), `${header}\n${good}\n${row}\n`);

  test.each([
    ['EV 2,2031-01-01,38,35,A,B,clashed,,,,1', '"EV 2" in the column "event_id"'],
    ['EV2,2031-02-30,38,35,A,B,clashed,,,,1', '"2031-02-30" in the column "event_date"'],
    ['EV2,1 March,38,35,A,B,clashed,,,,1', '"1 March" in the column "event_date"'],
    ['EV2,2031-01-01,east,35,A,B,clashed,,,,1', '"east" in the column "longitude"'],
    ['EV2,2031-01-01,,35,A,B,clashed,,,,1', '"" in the column "longitude"'],
    ['EV2,2031-01-01,38,91,A,B,clashed,,,,1', '"91" in the column "latitude"'],
    ['EV2,2031-01-01,38,35,,B,clashed,,,,1', '"" in the column "location"'],
    ['EV2,2031-01-01,38,35,A,,clashed,,,,1', '"" in the column "notes"'],
    [
      'EV2,2031-01-01,38,35,A,B,toString,,,,1',
      '"toString" in the column "event_type"; expected one of those in "kinds": "clashed"',
    ],
    ['EV2,2031-01-01,38,35,A,B,clashed,,,many,1', '"many" in the column "fatalities"'],
    ['EV2,2031-01-01,38,35,A,B,clashed,,,,9', '"9" in the column "geo_precision"'],
    ['EV2,2031-01-01,38', 'found 3 cells; expected 11'],
    ['EV2,2031-01-01,38,35,A,"B,clashed,,,,1', 'found a quotation mark that is not closed'],
    ['ev1,2031-01-01,38,35,A,B,clashed,,,,1', 'found the id of line 2 again'],
    // Its card would have the words of another event, or none.
    ['EV2-row,2031-01-01,38,35,A,B,clashed,,,,1', '"EV2-row" in the column "event_id"; expected no "-row"'],
    [`EV2,2031-01-01,38,35,${'A'.repeat(401)},B,clashed,,,,1`, 'expected a name of at most 400 characters'],
    // What a reader of the form takes for a comma, or for the end of a line with another row after it.
    [
      'EV2,2031-01-01,38,35,"A";B,clashed,,,,1',
      'found a character after the quotation mark that ends a cell',
    ],
    ['EV2,2031-01-01,38,35,A,B,clashed,,,,1\rEV3,2031-01-01', 'found a carriage return within a line'],
    ['EV\u2028\u202e,2031-01-01,38,35,A,B,clashed,,,,1', '"EV\\u2028\\u202e" in the column "event_id"'],
    [`${'9'.repeat(5000)},2031-01-01,38,35,A,B,clashed,,,,1`, `"${'9'.repeat(59)}…" in the column`],
  ])('%s', (row, told) => {
    withRow(row);
    expect(faults()).toHaveLength(1);
    expect(faults()[0]).toMatch(/^events\.csv:3: found /);
    expect(faults()[0]).toContain(told);
  });

  const { longitude: _, latitude: __, ...unplaced } = written.columns;
  const faultsWith = (columns: WrittenDataset['columns']): readonly string[] => {
    const found = cutDataset(folder, { ...written, columns }, cache);
    return 'dataset' in found ? [] : found;
  };

  test('a shape that is none, by its first characters', () => {
    const long = `POLYGON ((${'38 35, '.repeat(100)}`;
    writeFileSync(table(), `${header},wkt\n${good},\nEV2,2031-01-01,,,A,B,clashed,,,,1,"${long}"\n`);
    const [fault = ''] = faultsWith({ ...written.columns, shape: 'wkt' });
    expect(fault).toMatch(
      /^events\.csv:3: found "POLYGON \(\(38 35.*…" in the column "wkt"; expected a point/,
    );
    expect(fault.length).toBeLessThan(250);
  });

  test('neither a position nor a shape', () => {
    writeFileSync(table(), `${header},wkt\n${good},\nEV2,2031-01-01,,,A,B,clashed,,,,1,\n`);
    expect(faultsWith({ ...written.columns, shape: 'wkt' })).toEqual([
      expect.stringMatching(/^events\.csv:3: found "" in the column "longitude"/),
    ]);
    expect(faultsWith({ ...unplaced, shape: 'wkt' })).toEqual([
      expect.stringMatching(/^events\.csv:2: found "" in the column "wkt"; expected a point, a line or/),
      expect.stringMatching(/^events\.csv:3: found "" in the column "wkt"/),
    ]);
    expect(faultsWith(unplaced)).toEqual([
      'events.csv:1: found no columns of positions in "columns"; expected "longitude" and "latitude", or "shape"',
    ]);
  });

  test('bytes that are not UTF-8', () => {
    writeFileSync(
      table(),
      Buffer.concat([Buffer.from(`${header}\n${good}\nEV2,`), Buffer.from([0xe9, 0x0a])]),
    );
    expect(faults()).toEqual(['events.csv:3: found bytes that are not UTF-8; expected UTF-8']);
  });

  test('a column that is not there', () => {
    writeFileSync(table(), `${header.replace('notes', 'words')}\n${good}\n`);
    expect(faults()).toEqual([
      expect.stringMatching(/^events\.csv:1: found the columns .* expected also "notes"$/),
    ]);
  });

  test('a column whose name another one has', () => {
    writeFileSync(table(), `${header},notes\n${good},Other words.\n`);
    expect(faults()).toEqual([
      'events.csv:1: found more than one column of the name "notes"; expected one of each',
    ]);
  });

  test('a first line that cannot be read is told alone', () => {
    writeFileSync(table(), `"event_id"x${header}\n${good}\n${good}\n`);
    expect(faults()).toEqual([expect.stringMatching(/^events\.csv:1: found a character after/)]);
  });

  test('a table without events', () => {
    writeFileSync(table(), `${header}\n`);
    expect(faults()).toEqual(['events.csv:1: found no events; expected one at least']);
  });

  test('of very many, the first, and how many more', () => {
    writeFileSync(table(), `${header}\n${'EV1,never\n'.repeat(50)}`);
    expect(faults()).toHaveLength(21);
    expect(faults().at(-1)).toBe('events.csv: 30 more like these');
    writeFileSync(table(), `${header}\n${`${good}\n`.repeat(51)}`);
    expect(faults()).toHaveLength(21);
    expect(faults().at(-1)).toBe('events.csv: 30 more like these');
  });

  // Linux has a file that is another at each look.
  test.runIf(process.platform === 'linux')('a table that is written while it is read', () => {
    symlinkSync('/proc/sys/kernel/random/uuid', table());
    expect(faults()).toEqual([
      'events.csv:1: found other bytes than a moment ago; expected no change while it is read',
    ]);
    expect(readdirSync(cache)).toEqual([]);
  });

  test('nothing is left of what was begun', () => {
    withRow('ev1,2031-01-01,38,35,A,B,clashed,,,,1');
    faults();
    expect(readdirSync(cache)).toEqual([]);
  });
});

async function tilesIn(path: string): Promise<number> {
  const bytes = readFileSync(path);
  const archive = new PMTiles({
    getKey: () => path,
    getBytes: async (offset, length) => ({
      data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer,
    }),
  });
  return (await archive.getHeader()).numAddressedTiles;
}
