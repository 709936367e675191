import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type CutDataset, cutDataset } from '../../../src/site/dataset/cut-dataset';
import type { Row } from '../../../src/story/dataset/dataset';
import type { DatasetName } from '../../../src/story/dataset/table-name';
import type { WrittenDataset } from '../../../src/story/schema/dataset';
import { eventsStory } from '../../bench/scale/events';
import { columnsOfFeatures, featuresOfTable, geojsonForms } from '../../support/features-of-table';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'events-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const made = eventsStory(6_000, { shapeEvery: 50 });
const ofCsv = (JSON.parse(made.files.get('story.json') ?? '') as { dataset: WrittenDataset }).dataset;
const ofFeatures: WrittenDataset = { ...ofCsv, columns: columnsOfFeatures(ofCsv.columns) };
const csvLines = () => {
  const path = join(folder, 'events.csv');
  made.write(path);
  const lines = readFileSync(path, 'utf8').split(/(?<=\n)(?="EV)/);
  rmSync(path);
  return lines;
};

/** Cuts a table of this text: by default after those that were cut before. */
function cut(name: DatasetName, text: string, dataset: WrittenDataset, cache = 'cache'): CutDataset {
  writeFileSync(join(folder, name), text);
  const found = cutDataset(folder, dataset, join(folder, cache));
  if (!('dataset' in found)) throw new Error(found.join('\n'));
  return found;
}
/** All that is published of a cut, by the names of its files. */
const filesOf = ({ folder: at }: CutDataset) =>
  new Map(
    readdirSync(join(at, 'events')).map((name) => [name, readFileSync(join(at, 'events', name), 'latin1')]),
  );
const rowsOf = (one: CutDataset) =>
  [...filesOf(one)].flatMap(([name, text]) =>
    name.startsWith('rows-') ? (JSON.parse(Buffer.from(text, 'latin1').toString()) as Row[]) : [],
  );
/** Puts other words into what is kept of a cut, of the same length: so it is seen which rows were taken from there. */
function markKept({ folder: at }: CutDataset): void {
  const path = join(at, 'blocks', 'texts');
  const text = readFileSync(path, 'latin1');
  writeFileSync(path, text.replaceAll('nobody was told', 'NOBODY was told'), 'latin1');
}
const taken = (one: CutDataset) => rowsOf(one).filter(([, , , words]) => words.includes('NOBODY'));

const changes: Record<string, (rows: string[]) => string[]> = {
  'a word': (rows) => rows.with(3_000, (rows[3_000] ?? '').replace('nobody was', 'some were')),
  'a row put in near the beginning': (rows) =>
    rows.toSpliced(40, 0, (rows[0] ?? '').replace(/EV0*\d+/, 'EVX')),
  'a row taken out': (rows) => rows.toSpliced(2_000, 1),
  'rows at the end': (rows) => [...rows, (rows[0] ?? '').replace(/EV0*\d+/, 'EVX')],
};

test.each(Object.entries(changes))(
  'where a table has changed by %s most of its rows are taken from the former cut',
  (_, change) => {
    const [header = '', ...rows] = csvLines();
    const first = cut('events.csv', header + rows.join(''), ofCsv);
    markKept(first);
    const before = rowsOf(first).length;
    const again = cut('events.csv', header + change(rows).join(''), ofCsv);
    expect(taken(again).length).toBeGreaterThan(before / 3);
    expect(taken(again).length).toBeLessThan(before);
  },
);

test.each(Object.entries(changes))(
  'a table that has changed by %s is cut into the same files as if it never had been cut',
  (_, change) => {
    const [header = '', ...rows] = csvLines();
    cut('events.csv', header + rows.join(''), ofCsv);
    const text = header + change(rows).join('');
    const [again, fresh] = [cut('events.csv', text, ofCsv), cut('events.csv', text, ofCsv, 'other')];
    expect(again.dataset).toEqual(fresh.dataset);
    expect(filesOf(again)).toEqual(filesOf(fresh));
  },
);

test('rows are read anew where the table is read in another way', () => {
  const text = csvLines().join('');
  markKept(cut('events.csv', text, ofCsv));
  const otherwise = { ...ofCsv, precision: { 1: 2, 2: 20 } };
  expect(taken(cut('events.csv', text, otherwise))).toEqual([]);
});

test('rows that the former cut no longer has whole are read anew', () => {
  const [header = '', ...rows] = csvLines();
  const first = cut('events.csv', header + rows.join(''), ofCsv);
  markKept(first);
  const path = join(first.folder, 'blocks', 'texts');
  writeFileSync(path, readFileSync(path).subarray(0, 1_000));
  const text = header + (changes['a word']?.(rows) ?? []).join('');
  expect(taken(cut('events.csv', text, ofCsv))).toEqual([]);
});

test('a property is told as missing when the last feature that had it is changed, and not before', () => {
  const [lines, name] = [
    geojsonForms['lines'] as (features: readonly object[]) => string,
    'events-table.geojson',
  ] as const;
  const features = featuresOfTable(csvLines().join(''), ofCsv.columns).map(
    ({ properties, ...feature }, place) => {
      const { fatalities, ...others } = properties ?? {};
      return { ...feature, properties: place === 0 ? { ...others, fatalities } : others };
    },
  );
  const first = cut(name, lines(features), ofFeatures);
  markKept(first);
  const atEnd = JSON.parse(
    JSON.stringify(features.at(-1)).replace('nobody was', 'some were'),
  ) as (typeof features)[0];
  const again = cut(name, lines([...features.slice(0, -1), atEnd]), ofFeatures);
  expect(taken(again).length).toBeGreaterThan(1_000);
  const { fatalities: _, ...without } = features[0]?.properties ?? {};
  writeFileSync(
    join(folder, name),
    lines(features.with(0, { ...(features[0] as (typeof features)[0]), properties: without })),
  );
  expect(cutDataset(folder, ofFeatures, join(folder, 'cache'))).toEqual([
    'events-table.geojson:1: found no feature with "fatalities" in its properties; expected some',
  ]);
});
