import fc from 'fast-check';
import { expect, test } from 'vitest';
import { occurrences, occurrencesIn } from '../../src/story/occurrences';

test('each place where words stand, overlapping ones too', () => {
  expect(occurrences('aaa', 'aa')).toEqual([0, 1]);
  expect(occurrencesIn('to be or not to be')(' to be')).toEqual([12]);
});

test('many parts of one text are found where each would be found alone', () => {
  // Few letters, so that words repeat; one of two units, which a part can begin or end in the middle of.
  const text = fc.array(fc.constantFrom('a', 'b', ' ', '-', '𐐨', '🐑')).map((letters) => letters.join(''));
  const part = fc.tuple(text, fc.nat(), fc.nat());
  fc.assert(
    fc.property(part, ([whole, from, length]) => {
      const start = from % (whole.length + 1);
      const words = whole.slice(start, start + (length % 12));
      expect(occurrencesIn(whole)(words)).toEqual(occurrences(whole, words));
    }),
  );
});
