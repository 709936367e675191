import { occurrencesIn } from '../../occurrences';

/** What makes the words of a quote unique in the source. */
export interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** UTF-16 units on either side of a quote within which words are tried. */
const farthest = 200;

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/**
 * The fewest words after a quote that make it unique in its source, or before it, or on both sides; nothing where it is
 * unique, or its neighbourhood does not make it so. What the quote has of the two already, it keeps.
 * @param standsAt where some words stand in the text; the default is for many quotes
 */
export function uniqueContextIn(
  text: string,
  standsAt = occurrencesIn(text),
): (start: number, exact: string, given: Context) => Context | undefined {
  return (start, exact, given) => {
    const isUnique = ({ prefix = '', suffix = '' }: Context) =>
      standsAt(prefix + exact + suffix).length === 1;
    if (isUnique(given)) return undefined;
    const after = wordsAfter(text, start + exact.length);
    const before = wordsBefore(text, start);
    for (let count = 0; count < Math.max(after.length, before.length); count++) {
      const [suffix, prefix] = [after[count], before[count]];
      const tries = [
        ...(suffix === undefined ? [] : [{ suffix }]),
        ...(prefix === undefined ? [] : [{ prefix }]),
        ...(suffix === undefined || prefix === undefined ? [] : [{ prefix, suffix }]),
      ];
      const found = tries.find((tried) => isOther(tried, given) && isUnique({ ...given, ...tried }));
      if (found) return found;
    }
    return undefined;
  };
}

const isOther = (tried: Context, given: Context) =>
  !Object.keys(tried).some((key) => Object.hasOwn(given, key));

/** What follows an offset, as far as its first word, its second, and so on. */
function wordsAfter(text: string, end: number): string[] {
  const near = text.slice(end, end + farthest);
  return wordsOf(near).flatMap(({ to }) => (to < farthest ? [near.slice(0, to)] : []));
}

/** What precedes an offset, from its last word on, its second last, and so on. */
function wordsBefore(text: string, start: number): string[] {
  const near = text.slice(Math.max(0, start - farthest), start);
  return wordsOf(near)
    .toReversed()
    .flatMap(({ from }) => (from > 0 || near.length < farthest ? [near.slice(from)] : []));
}

const wordsOf = (text: string) =>
  [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }));
