import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sameEnds } from '../../../../src/story/files/json/differing';

const text = fc.string({ unit: fc.constantFrom('a', 'ب'), maxLength: 6 });
/** Longer than what is compared at once. */
const long = fc.tuple(text, fc.nat({ max: 5000 })).map(([some, times]) => some.repeat(times));

test('two texts are the same up to where they differ, and from where they no longer do', () => {
  fc.assert(
    fc.property(long, text, text, long, (before, one, other, after) => {
      const [a, b] = [before + one + after, before + other + after];
      const { start, end } = sameEnds(a, b);
      expect(a.slice(0, start)).toBe(b.slice(0, start));
      expect(a.slice(a.length - end)).toBe(b.slice(b.length - end));
      expect(start + end).toBeLessThanOrEqual(Math.min(a.length, b.length));
      const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
      if (left !== '' && right !== '') {
        expect(left[0]).not.toBe(right[0]);
        expect(left.at(-1)).not.toBe(right.at(-1));
      }
    }),
  );
});
