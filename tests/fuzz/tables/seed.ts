import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { csvParseRows } from 'd3-dsv';
import { writtenDataset } from '../../../src/site/dataset/cut-dataset';
import type { DatasetName } from '../../../src/story/dataset/table-name';
import type { StoryFolder } from '../../../src/story/files/parse';
import type { WrittenDataset } from '../../../src/story/schema/dataset';
import { eventsStory } from '../../bench/scale/events';
import { columnsOfFeatures, featuresOfTable } from '../../support/features-of-table';
import { fixtureFolder } from '../../support/fixture';

type Columns = WrittenDataset['columns'];

/** Rows of the table that is broken. */
const rowCount = 120;

const text = { fr: 'Inventé.', de: 'Erfunden.' };
const made = eventsStory(rowCount, { shapeEvery: 5 });
const written = writtenDataset(made);

/** What the fixture says of the table: as the story that comes with it, with the fixture's speakers and parties. */
export const seedDataset = {
  ...written,
  source: { id: 'events', language: 'fr', short: text, published: '2031-03', credit: text },
  speaker: 'article',
  actors: { North: 'north-league', South: 'south-league' },
  outline: { method: 'computed', description: text, source: 'fixture', precisionKm: 5 },
};

/** The same of a table in GeoJSON. */
export const featuresDataset = { ...seedDataset, columns: columnsOfFeatures(written?.columns as Columns) };

/** A small story with a table of events, of which `dataset` is written as a text. */
export function withDataset(dataset: string, name: DatasetName = 'events.csv'): StoryFolder {
  const story = (fixtureFolder.files.get('story.json') ?? '').replace(
    '"makers": {',
    () => `"dataset": ${dataset},\n  "makers": {`,
  );
  return {
    ...fixtureFolder,
    files: new Map(fixtureFolder.files).set('story.json', story),
    others: [name],
  };
}

/** The cells of the table, those of its first line first. */
export const seedCells: readonly (readonly string[])[] = csvParseRows(writtenTable());

/** The same events as features. */
export const seedFeatures = featuresOfTable(writtenTable(), written?.columns as Columns);

function writtenTable(): string {
  const folder = mkdtempSync(join(tmpdir(), 'events-'));
  try {
    made.write(join(folder, 'events.csv'));
    return readFileSync(join(folder, 'events.csv'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
