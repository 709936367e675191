import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { problemLines } from '../../src/site/problem-lines';
import { draftStory } from '../../src/story/files/draft/draft-story';
import { isKnownLanguage } from '../../src/story/files/draft/known-language';
import { withEdit } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';
import { saidOf } from '../support/breaking';

const source = '\ufeffDeux ligues\r\n\r\nLe Dr. Léon tient Kyrenia. L’hiver sera long.\r\n';
const files = draftStory({
  source,
  language: 'fr',
  translations: ['de', 'pt-BR'],
  territory: ['CYP'],
  bounds: [31, 33.5, 35.5, 36.5],
  views: { first: [32, 34.4, 34.8, 35.8], whole: [31, 33.5, 35.5, 36.5] },
  asOf: '2031-03~',
  today: '2031-04-02',
  schemas: '../../data/schema',
});
const folder = { slug: 'two-leagues', files };
const { story, problems } = compileStory(folder, fixtureTerritories);
const lines = problemLines(folder, problems);

test('a draft has the source as it is, and its sentences with their offsets', () => {
  expect(files.get('source.fr.txt')).toBe(source);
  expect(JSON.parse(files.get('sentences.json') ?? '').sentences).toEqual([
    { id: 's1', exact: 'Deux ligues', start: 1, speakers: ['article'] },
    { id: 's2', exact: 'Le Dr. Léon tient Kyrenia.', start: 16, speakers: ['article'] },
    { id: 's3', exact: 'L’hiver sera long.', start: 43, speakers: ['article'] },
  ]);
});

test('a draft compiles, and all that is wrong with it is what a person must still say', () => {
  expect(story?.languages).toEqual(['fr', 'de', 'pt-BR']);
  const codes = problems.map(({ code }) => code);
  expect(new Set(codes)).toEqual(new Set(['to-be-written', 'sentence-without-place']));
  // Seven texts and three translated sentences, and each sentence has no place yet.
  expect(codes.filter((code) => code === 'to-be-written').length).toBe(7 * 3 + 2 * 3);
  expect(codes.filter((code) => code === 'sentence-without-place').length).toBe(3);
  expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
});

test('each has its line, and says what is asked for', () => {
  expect(lines[0]).toBe(
    'two-leagues/sentences.json:4:5: rule 4: found s1, which supports no feature; expected a quote in a claim of a feature, or "noPlace" with the reason',
  );
  expect(lines).toContain(
    'two-leagues/story.json:5:11: rule 7: found “TODO: the title of the story”; expected the words that this marker stands for',
  );
  expect(lines).toContain(
    'two-leagues/translation.pt-BR.json:7:11: rule 7: found “TODO”; expected the words that this marker stands for',
  );
});

test('the date as of which the map is drawn names the situation', () => {
  expect(JSON.parse(files.get('story.json') ?? '').situations).toEqual([{ id: '2031-03', date: '2031-03~' }]);
});

test.each([
  ['TODO', 1],
  ['TODO: later', 1],
  ['TODO MODO', 0],
  ['todo', 0],
  ['À la une : TODO', 0],
])('"%s" is refused %i times as what a person must still write', (words, times) => {
  const edited = withEdit(fixtureFolder, 'story.json', '"Zwei Ligen auf einer Insel"', JSON.stringify(words));
  expect(saidOf(edited).length).toBe(times);
});

test('words of the source may be the marker', () => {
  const bare = { ...folder, files: draftStoryOf('TODO: tout.') };
  const found = compileStory(bare, fixtureTerritories).problems;
  expect(found.map(({ code }) => code)).not.toContain('sentence-nowhere');
  expect(found.filter(({ file }) => file.endsWith('sentences.json')).map(({ code }) => code)).toEqual([
    'sentence-without-place',
  ]);
});

const draftStoryOf = (text: string) =>
  draftStory({
    source: text,
    language: 'fr',
    translations: [],
    territory: ['CYP'],
    bounds: [31, 33.5, 35.5, 36.5],
    views: { first: [32, 34.4, 34.8, 35.8], whole: [31, 33.5, 35.5, 36.5] },
    asOf: '2031',
    today: '2031-04-02',
    schemas: '.',
  });

test.each([
  ['fr', true],
  ['pt-BR', true],
  ['zh-Hant', true],
  ['ckb', true],
  ['xx', false],
  ['français', false],
  ['FR', false],
  ['', false],
])('"%s" is a language: %s', (tag, isOne) => expect(isKnownLanguage(tag)).toBe(isOne));
