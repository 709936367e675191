import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/cartography/names/words';
import type { LabelLanguages } from '../../../src/cartography/labels';
import { viewOf } from '../support/views';

/** A map's view in some languages, of a story that has others. */
const view = (languages: LabelLanguages, ofStory: readonly string[] = languages) => {
  const made = viewOf({ languages });
  return { ...made, story: { ...made.story, languages: ofStory } };
};

it('a name is in the language that is read, with the second below it', () => {
  const name = { ar: 'حلب', en: 'Aleppo', tr: 'Halep' };
  expect(wordsIn(name, view(['tr']))).toEqual(['Halep']);
  expect(wordsIn(name, view(['en', 'ar']))).toEqual(['Aleppo', 'حلب']);
});

it('a name without the language that is read is in the source’s, or another of the story, and never empty', () => {
  const name = { de: 'Zypern', fr: 'Chypre', he: '' };
  expect(wordsIn(name, view(['uk'], ['fr', 'de', 'uk']))).toEqual(['Chypre']);
  expect(wordsIn(name, view(['he'], ['he', 'uk', 'de']))).toEqual(['Zypern']);
  expect(wordsIn({ fr: 'Route des crêtes' }, view(['en'], ['en', 'ar']))).toEqual(['Route des crêtes']);
});

it('a name that is the same in both languages stands once', () => {
  expect(wordsIn({ fr: 'Goma', en: 'Goma' }, view(['en', 'fr']))).toEqual(['Goma']);
  expect(wordsIn({ fr: 'Goma' }, view(['en', 'fr']))).toEqual(['Goma']);
});
