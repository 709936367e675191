import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/cartography/names/words';

it('a name is in the language that is read, with the second below it', () => {
  const name = { ar: 'حلب', en: 'Aleppo', tr: 'Halep' };
  expect(wordsIn(name, ['tr'])).toEqual(['Halep']);
  expect(wordsIn(name, ['en', 'ar'])).toEqual(['Aleppo', 'حلب']);
});

it('a name without the language that is read is in English, or in a language that it has, and never empty', () => {
  expect(wordsIn({ fr: 'Chypre', en: 'Cyprus' }, ['ar'])).toEqual(['Cyprus']);
  expect(wordsIn({ fr: 'Route des crêtes' }, ['en'])).toEqual(['Route des crêtes']);
  expect(wordsIn({ fr: 'Route des crêtes' }, ['ar', 'en'])).toEqual(['Route des crêtes']);
});
