import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptWords } from '../../../../src/story/files/anchoring/kept-words';

describe('keptWords', () => {
  it('finds words and marks that stand in both, at both their places', () => {
    const [before, after] = ['The army left.', 'Now the army has left.'];
    const words = keptWords(before, after, 'en').map((one) =>
      before.slice(one.before, one.before + one.length),
    );
    expect(words).toEqual(['army', 'left', '.']);
  });

  it('keeps order, and never says of other words that they are the same', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ب', ' ', '.', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const kept = keptWords(before, after, 'ar');
        kept.forEach((one, index) => {
          const words = before.slice(one.before, one.before + one.length);
          expect(after.slice(one.after, one.after + one.length)).toBe(words);
          const last = kept[index - 1];
          if (last) expect(one.before >= last.before + last.length && one.after > last.after).toBe(true);
        });
      }),
    );
  });

  it('has the two ends of a text that became another one', () => {
    const other = (letter: string) =>
      Array.from({ length: 3000 }, (_, index) => `${letter}${index}`).join(' ');
    const [before, after] = [`Same. ${other('a')} end`, `Same. ${other('b')} end`];
    expect(keptWords(before, after, 'en').map(({ length }) => length)).toEqual([4, 1, 3]);
  });
});
