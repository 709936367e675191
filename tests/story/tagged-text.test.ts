import { expect, it } from 'vitest';
import { firstOf } from '../../src/story/tagged-text';

it('words are in the first language that has some, and say which', () => {
  const name = { de: 'Zypern', fr: 'Chypre', he: '' };
  expect(firstOf(name, ['fr', 'de'])).toEqual({ text: 'Chypre', lang: 'fr' });
  expect(firstOf(name, ['he', 'de'])).toEqual({ text: 'Zypern', lang: 'de' });
  expect(firstOf(name, ['uk'])).toEqual({ text: 'Zypern', lang: 'de' });
  expect(firstOf({}, ['uk'])).toBeUndefined();
});
