import { describe, expect, test } from 'vitest';
import { datasetNames } from '../../src/story/dataset/table-name';
import { siteStory } from '../../src/publish/site/site-story';
import { check } from '../../src/studio/check/check';
import { saidOf } from '../support/breaking';
import { withEdit } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';

const text = { fr: 'Inventé.', de: 'Erfunden.' };
const dataset = {
  source: { id: 'table', language: 'fr', credit: text },
  speaker: 'article',
  columns: {
    id: 'id',
    date: 'date',
    longitude: 'x',
    latitude: 'y',
    name: 'place',
    words: 'notes',
    kind: 'kind',
  },
  kinds: { combat: 'clash' },
  actors: { Nord: 'north-league' },
  outline: { method: 'gazetteer', description: text, source: 'fixture', precisionKm: 2 },
};

/** The fixture with a table of events. */
const withTable = (written: object, others = ['events.csv']) => ({
  ...withEdit(
    fixtureFolder,
    'story.json',
    '  "makers": {',
    `  "dataset": ${JSON.stringify(written)},\n  "makers": {`,
  ),
  others,
});
const said = (...asked: Parameters<typeof withTable>) =>
  saidOf(withTable(...asked)).map(({ rule, file, found, expected }) => [
    rule,
    file.replace(/^.*\//, ''),
    found,
    expected,
  ]);

test('a table of which all is known breaks no rule, and its file is no stray one', () => {
  expect(said(dataset)).toEqual([]);
  expect(said(dataset, ['events-table.geojson'])).toEqual([]);
});

test('a table whose name is nearly that of one is told, and not read as features', () => {
  const folder = withTable(dataset, []);
  const files = new Map([...folder.files, ['event-table.geojson', '{}']]);
  expect(
    saidOf({ ...folder, files }).map(({ file, expected }) => [file.replace(/^.*\//, ''), expected]),
  ).toEqual([
    ['events.csv', expect.stringContaining('events-table.geojson')],
    ['event-table.geojson', expect.stringContaining('events-table.geojson')],
  ]);
});

test('of two tables one is not read, and that is told', () => {
  expect(said(dataset, ['events-table.geojson', 'events.csv'])).toEqual([
    ['form', 'events-table.geojson', expect.any(String), expect.any(String)],
  ]);
});

describe('rule 5 refuses of a table', () => {
  test.each([
    ['a speaker', { ...dataset, speaker: 'nobody' }, '“nobody”', 'the id of a speaker'],
    [
      'a source of positions',
      { ...dataset, outline: { ...dataset.outline, source: 'atlas' } },
      '“atlas”',
      'the id of a source',
    ],
    ['an actor', { ...dataset, actors: { Nord: 'north' } }, '“north”', 'the id of an actor'],
  ])('%s that is not the story’s', (_, written, found, expected) => {
    expect(said(written)).toEqual([[5, 'story.json', found, expected]]);
  });

  test('an id that one of the texts has', () => {
    const written = { ...dataset, source: { ...dataset.source, id: 'article' } };
    expect(said(written)).toEqual([
      [5, 'story.json', expect.stringContaining('“article”'), 'an id of its own'],
    ]);
  });

  test('beside it a feature whose id begins as those of its events do', () => {
    const folder = withEdit(
      withTable(dataset),
      'relations.geojson',
      '"meeting-march-2031"',
      '"event-march-2031"',
    );
    expect(saidOf(folder).map(({ rule, found }) => [rule, found])).toContainEqual([
      5,
      '“event-march-2031” again',
    ]);
  });
});

test('a table without its file, and a file without a table, are told', () => {
  expect(said(dataset, [])).toEqual([
    ['form', 'events.csv', 'no such file', expect.stringContaining('events.csv or events-table.geojson')],
  ]);
  for (const name of datasetNames) {
    const stray = { ...fixtureFolder, others: [name] };
    expect(saidOf(stray).map(({ file }) => file)).toEqual([expect.stringContaining(name)]);
  }
});

test('a kind of event that there is not is refused by the form', () => {
  expect(said({ ...dataset, kinds: { combat: 'battle' } })[0]?.[1]).toBe('story.json');
});

test.each(datasetNames)(
  'the studio says that it publishes nothing of %s, and refuses to publish the story without it',
  async (name) => {
    const { slug, files } = withTable(dataset);
    const document = new Map<string, string | Uint8Array>([...files, [name, new Uint8Array([0x69])]]);
    const { problems } = check(slug, document, fixtureTerritories);
    expect(problems.map(({ code, file }) => [code, file])).toEqual([
      ['table-needs-build', `${slug}/${name}`],
    ]);
    const ground = { territoriesOf: async () => fixtureTerritories } as never;
    await expect(siteStory(slug, document, ground, false)).rejects.toThrow('found 1 problems');
  },
);
