import { expect, test } from 'vitest';
import { interfaceLanguages } from '../../src/i18n/languages';
import { story } from '../support/stories';

const [, ...translations] = story.languages;
const codes = Object.keys(interfaceLanguages);

/** Where in a value there are words by language, and in which. */
function textsIn(value: unknown, path = ''): { path: string; languages: readonly string[] }[] {
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  if (entries.some(([key, words]) => codes.includes(key) && typeof words === 'string')) {
    return [{ path, languages: entries.flatMap(([key, words]) => (words === '' ? [] : [key])) }];
  }
  return entries.flatMap(([key, child]) => textsIn(child, `${path}/${key}`));
}

test('the interface has the words of every language of the first story', () => {
  expect(story.languages.length).toBeGreaterThan(2);
  expect(story.languages.filter((language) => !codes.includes(language))).toEqual([]);
});

test('all its words are in each of its languages, those of a translation in each translation', () => {
  const texts = textsIn(story);
  expect(texts.length).toBeGreaterThan(280);
  for (const { path, languages } of texts) {
    const expected = /\/(translations|rendered)$/.test(path) ? translations : story.languages;
    expect([...languages].sort(), path).toEqual([...expected].sort());
  }
});

test('no translation has a sentence or words left as another has them', () => {
  for (const { id, text, translations: all } of story.sentences) {
    expect(new Set([text, ...Object.values(all)]).size, id).toBe(story.languages.length);
  }
  for (const { id, statement } of story.claims) {
    expect(new Set(Object.values(statement)).size, id).toBe(story.languages.length);
  }
});

test('every quote has the words that render it in each translation, and never a whole sentence', () => {
  for (const { id, quotes } of story.claims) {
    for (const { sentence, rendered } of quotes) {
      const found = story.sentences.find((one) => one.id === sentence);
      for (const code of translations) {
        const whole = found?.translations[code] ?? '';
        expect(whole, `${id} in ${code}`).toContain(rendered[code]);
        expect(rendered[code]?.length, `${id} in ${code}`).toBeLessThan(whole.length);
      }
    }
  }
});
