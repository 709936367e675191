import { expect, test } from 'vitest';
import { gapsOf, keepsLines } from '../../src/reader/article/gaps';
import type { Sentence } from '../../src/story/model';
import { story } from '../support/stories';

const sentences = (...befores: (string | undefined)[]): Sentence[] =>
  befores.map((before, index) => ({
    ...(story.sentences[index] as Sentence),
    text: 'x',
    translations: {},
    ...(before !== undefined && { before }),
  }));

test.each<[string, (string | undefined)[], string, string, string[]]>([
  [
    'prose has a blank before each but the first',
    [undefined, undefined, undefined],
    'ar',
    'ar',
    ['', ' ', ' '],
  ],
  ['the source has its own', ['\u3000', '', '\n  '], 'zh', 'zh', ['\u3000', '', '\n  ']],
  [
    'a translation has blanks, lines and tabs',
    [undefined, '', '\n  ', '\t'],
    'en',
    'zh-Hant',
    ['', ' ', '\n  ', '\t'],
  ],
  ['a translation into Chinese has no blanks', [undefined, undefined, '\n'], 'zh-Hans', 'en', ['', '', '\n']],
])('%s', (_name, befores, language, source, expected) => {
  expect(gapsOf(sentences(...befores), language, source)).toEqual(expected);
});

test('lines are kept where there are any, between sentences or inside one', () => {
  expect(keepsLines(sentences(undefined, undefined), 'ar')).toBe(false);
  expect(keepsLines(sentences(undefined, ''), 'ar')).toBe(false);
  expect(keepsLines(sentences(undefined, '  '), 'ar')).toBe(false);
  expect(keepsLines(sentences(undefined, '\n'), 'ar')).toBe(true);
  expect(keepsLines(sentences(undefined, '\t'), 'ar')).toBe(true);
  expect(keepsLines(sentences('  ', undefined), 'ar')).toBe(true);
  const [row] = sentences(undefined);
  expect(keepsLines([{ ...(row as Sentence), text: 'a\tb' }], 'ar')).toBe(true);
  expect(keepsLines([{ ...(row as Sentence), translations: { en: 'a\nb' } }], 'ar')).toBe(false);
  expect(keepsLines([{ ...(row as Sentence), translations: { en: 'a\nb' } }], 'en')).toBe(true);
});

test('the first story is prose: its paragraphs have nothing to keep', () => {
  expect(story.sentences.filter((sentence) => 'before' in sentence)).toEqual([]);
  for (const language of story.languages) expect(keepsLines(story.sentences, language)).toBe(false);
});
