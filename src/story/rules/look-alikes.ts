import type { Difference } from '../problems/quotes';

/** What an editor or a keyboard changes without a person seeing it: each code point as what all its like become. */
const folds: readonly (readonly [Difference, RegExp, string])[] = [
  ['double-quotes', /["“”„‟«»]/gu, '"'],
  ['apostrophes', /['‘’‚‛ʼ′`´]/gu, "'"],
  ['spaces', /\r\n|\s/gu, ' '],
  ['dashes', /[-‐‑‒–—−]/gu, '-'],
  ['direction-marks', /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, ''],
  ['joiners', /[\u200c\u200d]/gu, ''],
  ['soft-hyphens', /\u00ad/gu, ''],
];

/** A letter with the marks on it, which Unicode composes in more than one way; or a line end. */
const letter = /\r\n|\P{M}\p{M}*|\p{M}+/gu;

const folded = (text: string, apart?: Difference): string =>
  folds.reduce(
    (rest, [difference, like, one]) => (difference === apart ? rest : rest.replace(like, one)),
    apart === 'composition' ? text : text.normalize('NFD'),
  );

/** Words that look like others: where they stand (UTF-16 offset), as they stand, and in what they differ. */
export interface LookAlike {
  readonly at: number;
  readonly words: string;
  readonly differences: readonly Difference[];
}

/**
 * Finds words in a text that differ from the given ones only in what nobody sees: the first at or after an offset, else
 * the first of all. The text is folded once.
 */
export function lookAlikesIn(text: string): (words: string, from?: number) => LookAlike | undefined {
  let known: ReturnType<typeof foldWithPlaces> | undefined;
  return (words, from = 0) => {
    known ??= foldWithPlaces(text);
    const sought = folded(words);
    if (sought === '') return undefined;
    const { units, starts, ends } = known;
    const after = units.indexOf(
      sought,
      starts.findIndex((start) => start >= from),
    );
    const index = after === -1 ? units.indexOf(sought) : after;
    if (index === -1) return undefined;
    const at = starts[index] as number;
    const found = text.slice(at, ends[index + sought.length - 1]);
    const all: readonly Difference[] = ['composition', ...folds.map(([difference]) => difference)];
    const differences = all.filter((one) => folded(words, one) !== folded(found, one));
    return { at, words: found, differences };
  };
}

/** The folded text, and for each of its UTF-16 units where the letter that it is of starts and ends in the text. */
function foldWithPlaces(text: string) {
  let units = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: one, index } of text.matchAll(letter)) {
    const part = folded(one);
    units += part;
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(index);
      ends.push(index + one.length);
    }
  }
  return { units, starts, ends };
}
