import { expect, test } from 'vitest';
import { sentencesBeside } from '../../../src/studio/sources/sentences-beside';

const all = [
  { id: 's1' },
  { id: 's2' },
  { id: 'a1', source: 'a', alignedWith: ['s1', 's2'] },
  { id: 'a2', source: 'a', alignedWith: ['s2'] },
  { id: 'a3', source: 'a' },
  { id: 'b1', source: 'b', alignedWith: ['s2'] },
  { id: 'b2', source: 'b' },
];
const beside = (wanted: string) =>
  all.filter(({ id }) => id === wanted).flatMap((one) => sentencesBeside(one, all).map(({ id }) => id));

test('a sentence of the first source has beside it those that are aligned with it', () => {
  expect(beside('s1')).toEqual(['a1']);
  expect(beside('s2')).toEqual(['a1', 'a2', 'b1']);
});

test('a sentence of another has beside it those that it is aligned with, and what further sources have there', () => {
  expect(beside('a1')).toEqual(['s1', 's2', 'b1']);
  expect(beside('b1')).toEqual(['s2', 'a1', 'a2']);
});

test('a sentence that is aligned with none has none beside it', () => {
  expect(beside('a3')).toEqual([]);
  expect(beside('b2')).toEqual([]);
});
