import fc from 'fast-check';
import { expect, test } from 'vitest';
import { depthsOf } from '../../../src/studio/article/depths';

test('what lies under one mark, two and more is told apart', () => {
  expect(
    depthsOf([
      { from: 0, to: 10 },
      { from: 4, to: 8 },
      { from: 6, to: 7 },
      { from: 20, to: 22 },
    ]),
  ).toEqual([
    [
      { from: 0, to: 4 },
      { from: 8, to: 10 },
      { from: 20, to: 22 },
    ],
    [
      { from: 4, to: 6 },
      { from: 7, to: 8 },
    ],
    [{ from: 6, to: 7 }],
  ]);
});

test('each place of a text is at the depth of how many marks are over it', () => {
  const stretch = fc
    .tuple(fc.nat(30), fc.nat(30))
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 6 }), (stretches) => {
      const depths = depthsOf(stretches);
      for (let at = 0; at <= 30; at++) {
        const covers = ({ from, to }: { from: number; to: number }) => from <= at && at < to;
        const count = Math.min(3, stretches.filter(covers).length);
        expect(depths.map((all) => all.some(covers))).toEqual([1, 2, 3].map((depth) => depth === count));
      }
    }),
  );
});
