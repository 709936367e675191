import { expect, test } from 'vitest';
import { readLibraryAddress, writeLibraryAddress } from '../../src/library/address';

test('what is written is read again', () => {
  const address = {
    lang: 'ar',
    theme: 'dark' as const,
    query: 'إدلب & M-4',
    place: 'SYR',
    reads: 'pt-BR',
    year: '2023',
  };
  expect(readLibraryAddress(writeLibraryAddress(address))).toEqual(address);
});

test('the default state has no fragment', () => {
  expect(writeLibraryAddress(readLibraryAddress(''))).toBe('');
  expect(writeLibraryAddress(readLibraryAddress('#q=&place='))).toBe('');
});

test.each(['#theme=red', '#place=<b>', '#year=23', '#lang=%00', '#reads=x', '#%', '#q'])(
  '%s says nothing',
  (fragment) =>
    expect(Object.values(readLibraryAddress(fragment)).filter((value) => value !== undefined)).toEqual([]),
);
