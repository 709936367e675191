import { expect, test } from 'vitest';
import { hasCodePoint, rangesOf } from '../../../src/publish/site/fonts/unicode-range';

test('code points become ranges, in order and each once', () => {
  expect(rangesOf([0x43, 0x41, 0x42, 0x41, 0x20, 0x627])).toEqual(['U+20', 'U+41-43', 'U+627']);
  expect(rangesOf([])).toEqual([]);
});

test('a range has its first code point, its last, and none beside them', () => {
  const inRange = [0x40, 0x41, 0x5a, 0x5b, 0x627].map((code) => hasCodePoint(['U+41-5A', 'U+0627'], code));
  expect(inRange).toEqual([false, true, true, false, true]);
});

test('what is not a range is named', () => {
  expect(() => hasCodePoint(['41-5A'], 0x41)).toThrow('found the range "41-5A"; expected "U+41-5A"');
});
