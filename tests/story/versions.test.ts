import { expect, test } from 'vitest';
import { migrateStory } from '../../src/story/files/migrate';
import { withEdit } from '../support/edits';
import { fixtureFolder } from '../support/fixture';
import { expectBreak, saidOf } from '../support/breaking';

const first = `{
  "$schema": "x",
  "title": { "fr": "Une" },
  "source": {
    "language": "fr",
    "date": "2031-03",
    "dateNote": { "fr": "Le \\"mois\\"." },
    "credit": { "fr": "Inventé." }
  },
  "asOf": "2031-03~/..",
  "sources": [{ "id": "carte", "name": { "fr": "Carte" } }]
}
`;

test('a story of the first form is brought into the present one, with all its words', () => {
  expect(JSON.parse(migrateStory(first) ?? '')).toEqual({
    $schema: 'x',
    version: 2,
    title: { fr: 'Une' },
    sources: [
      {
        id: 'article',
        language: 'fr',
        published: '2031-03',
        note: { fr: 'Le "mois".' },
        credit: { fr: 'Inventé.' },
      },
    ],
    situations: [{ id: '2031-03', date: '2031-03~/..' }],
    outlineSources: [{ id: 'carte', name: { fr: 'Carte' } }],
  });
});

test('one of the present form is left as it is', () => {
  expect(migrateStory(fixtureFolder.files.get('story.json') ?? '')).toBeUndefined();
});

test('a folder of the first form is refused with one sentence, which names the command', () => {
  const old = { slug: fixtureFolder.slug, files: new Map(fixtureFolder.files).set('story.json', first) };
  expect(saidOf(old)).toEqual([
    {
      rule: 'form',
      file: 'cyprus-leagues-2031/story.json',
      line: 1,
      column: 1,
      found: 'no "version": files of an earlier form',
      expected: 'version 2, which "npm run migrate -- cyprus-leagues-2031" makes of them',
    },
  ]);
});

test('a folder of a later form is not guessed at', () => {
  const later = withEdit(fixtureFolder, 'story.json', '"version": 2', '"version": 3');
  expect(saidOf(later)).toEqual([
    {
      rule: 'form',
      file: 'cyprus-leagues-2031/story.json',
      line: 3,
      column: 14,
      found: 'version 3',
      expected: 'version 2 at most: this program is older than the story',
    },
  ]);
});

const situation = '{ "id": "2031-03", "date": "2031-03" }';

test('a situation names fronts, zones and actors that there are', () => {
  const at =
    '{ "id": "2031-03", "date": "2031-03", "fronts": ["no-front"], "holders": { "no-zone": { "holder": "nobody", "actors": [] } } }';
  const [front, zone, holder] = ['"no-front"', '{ "holder": "nobody"', '"nobody"'].map((words) =>
    at.replace(words, `‸${words}`),
  );
  expectBreak({
    name: 'nothing of them',
    edits: [['story.json', situation, at]],
    problems: [
      [5, 'story.json', front as string, '“no-front”', 'the id of a front'],
      [5, 'story.json', zone as string, '“no-zone”', 'the id of a zone'],
      [5, 'story.json', holder as string, '“nobody”', 'the id of an actor'],
    ],
  });
});
