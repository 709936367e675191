import { expect, test } from 'vitest';
import { readLibraryAddress } from '../../src/library/address';
import { readAddress } from '../../src/session/address/address';
import { ownFragment } from '../../src/session/address/own-fragment';

test.each([
  ['', ''],
  ['#', ''],
  ['#lang=en', 'lang=en'],
  ['#lang=en:~:text=words', 'lang=en'],
  ['#:~:text=words&lang=en', ''],
  ['#q=a:~b', 'q=a:~b'],
  ['#lang=en:~:text=a:~:b', 'lang=en'],
])('%s says "%s" to the page', (fragment, own) => expect(ownFragment(fragment)).toBe(own));

test('what a browser is to find in the page leaves the state before it whole', () => {
  const found = ':~:text=the%20words,-of&text=others';
  const state = '#story=one&lang=en&sentence=s9&km=12&view=6/35.1/38';
  expect(readAddress(state + found)).toEqual(readAddress(state));
  expect(readLibraryAddress(`#lang=ar&q=words&year=2023${found}`)).toEqual(
    readLibraryAddress('#lang=ar&q=words&year=2023'),
  );
});
