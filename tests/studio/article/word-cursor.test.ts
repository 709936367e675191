import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chosenBy,
  type Step,
  stepped,
  withEdgeMoved,
  wordAt,
  wordsIn,
} from '../../../src/studio/article/word-cursor';

const text = 'The town fell. Nobody says when.\n\nوقالت سانا إنها تربط.';
const sentences = ['The town fell.', 'Nobody says when.', 'وقالت سانا إنها تربط.'].map((exact, index) => ({
  id: `s${index + 1}`,
  exact,
  start: text.indexOf(exact),
  speakers: ['article'],
}));
const words = wordsIn(sentences, 'en');
const chosen = (anchor: number, at: number) => {
  const stretch = chosenBy(words, { anchor, at });
  return stretch && text.slice(stretch.from, stretch.to);
};

describe('the word cursor', () => {
  it('has the words of all sentences, without what stands between them', () => {
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(
      'The town fell Nobody says when وقالت سانا إنها تربط'.split(' '),
    );
  });

  it('goes from word to word and from sentence to sentence, and not beyond the ends', () => {
    const at = (place: number, step: Step) => stepped(words, { anchor: place, at: place }, step, false).at;
    expect([at(0, 'next'), at(9, 'next'), at(0, 'previous')]).toEqual([1, 9, 0]);
    expect([at(1, 'next-sentence'), at(7, 'next-sentence'), at(4, 'previous-sentence')]).toEqual([3, 9, 3]);
    expect([at(3, 'previous-sentence'), at(0, 'previous-sentence')]).toEqual([0, 0]);
    expect([at(4, 'first'), at(4, 'last')]).toEqual([3, 5]);
  });

  it('takes several words, in whichever direction', () => {
    expect(chosen(0, 1)).toBe('The town');
    expect(chosen(4, 3)).toBe('Nobody says');
    expect(stepped(words, { anchor: 1, at: 1 }, 'previous', true)).toEqual({ anchor: 1, at: 0 });
  });

  it('takes in or leaves out a letter at either end, and forgets that with the next step', () => {
    const first = { anchor: 6, at: 6 };
    const without = withEdgeMoved(words, text, first, 'from', true);
    const stretch = chosenBy(words, without);
    expect(text.slice(stretch?.from, stretch?.to)).toBe('قالت');
    const longer = chosenBy(words, withEdgeMoved(words, text, { anchor: 2, at: 2 }, 'to', true));
    expect(text.slice(longer?.from, longer?.to)).toBe('fell.');
    expect(stepped(words, without, 'next', false)).toEqual({ anchor: 7, at: 7 });
  });

  it('always leaves some words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('from', 'to'), fc.boolean()), { maxLength: 40 }),
        (moves) => {
          const cursor = moves.reduce(
            (now, [edge, isOn]) => withEdgeMoved(words, text, now, edge as 'from' | 'to', isOn),
            { anchor: 1, at: 1 },
          );
          const stretch = chosenBy(words, cursor);
          expect((stretch?.to ?? 0) - (stretch?.from ?? 0)).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('finds the word at an offset, or the next one', () => {
    expect([wordAt(words, 4), wordAt(words, 14), wordAt(words, text.length)]).toEqual([1, 3, 9]);
  });
});
