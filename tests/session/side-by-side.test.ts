import { expect, it } from 'vitest';
import { sideBySide } from '../../src/session/side-by-side';

it.each([
  ['the source and the reader’s own', ['ar', 'en', 'tr'], 'tr', ['ar', 'tr']],
  ['for who reads the source, its first translation', ['ar', 'en', 'tr'], 'ar', ['ar', 'en']],
  ['for who reads none of them, the first translation', ['fr', 'de', 'it'], 'en', ['fr', 'de']],
  ['the source alone where there is no translation', ['ar'], 'en', ['ar']],
])('side by side are %s', (_, languages, own, expected) => {
  expect(sideBySide(languages, own)).toEqual(expected);
});
