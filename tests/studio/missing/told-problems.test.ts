import { expect, test } from 'vitest';
import { problem } from '../../../src/story/problems';
import { toldProblems } from '../../../src/studio/missing/told-problems';

const at = (key: string) => ({ file: 'a/sentences.json', path: ['sentences', key] });

test('problems that read alike are told once, with the first place and their number; errors come first', () => {
  const byPlace = new Map([
    ['sentence:s1', [problem('sentence-without-place', at('s1'), { id: 's1' })]],
    ['file:story.json', [problem('empty-file', at('x'))]],
    [
      'sentence:s2',
      [problem('unknown-file', at('s2')), problem('sentence-without-place', at('s2'), { id: 's2' })],
    ],
  ]);
  const told = toldProblems(byPlace, 'sentence', ({ code }) => code);
  expect(told.map(({ words, place, count }) => [words, place, count])).toEqual([
    ['sentence-without-place', 'sentence:s1', 2],
    ['unknown-file', 'sentence:s2', 1],
  ]);
});
