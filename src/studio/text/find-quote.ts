import type { Placed } from '../../story/files/offsets';
import { occurrences } from '../../story/occurrences';
import { type Anchored, anchor, type Words } from './anchor';
import type { Versions } from './cut-as-before';
import type { Kept } from './kept-words';
import { wholeWords } from './quotes-of';

interface Sentence {
  readonly exact: string;
}

/**
 * Where the words of a quote are in the corrected text: where they stayed beside each other, the only place within what
 * its sentence has become, or else where the annotator's way finds them. Words that are doubtful are whole ones.
 */
export function findQuote(
  versions: Versions,
  quote: Words,
  sentence: Placed<Sentence> | undefined,
): Anchored {
  const { before, after, language, kept } = versions;
  const { start, exact } = quote;
  const stays = inPlace(kept, quote).find((at) => after.startsWith(exact, at));
  if (stays !== undefined) return { state: 'found', start: stays, exact };
  if (sentence) {
    const [from, to] = around(versions, sentence.start, sentence.start + sentence.exact.length);
    const [only, more] = occurrences(after.slice(from, to), exact);
    if (only !== undefined && more === undefined) return { state: 'found', start: from + only, exact };
  }
  const found = anchor(before, after, { start, exact });
  if (found.state !== 'doubtful') return found;
  const whole = wholeWords(after, { from: found.start, to: found.start + found.exact.length }, language);
  const words = after.slice(whole.from, whole.to);
  return words === '' ? { state: 'gone' } : { state: 'doubtful', start: whole.from, exact: words };
}

/** Where each of the words of a quote that were kept puts its beginning. */
const inPlace = (kept: readonly Kept[], { start, exact }: Words): number[] =>
  kept
    .slice(firstFrom(kept, start), firstFrom(kept, start + exact.length))
    .map((word) => word.after - (word.before - start));

/** What a stretch of the text before has become: from the last word that was kept before it to the first after it. */
function around({ after, kept }: Versions, from: number, to: number): [number, number] {
  const last = kept[firstFrom(kept, from) - 1];
  const next = kept[firstFrom(kept, to)];
  return [last ? last.after + last.length : 0, next?.after ?? after.length];
}

/** The index of the first kept word that began at an offset or after it. */
export function firstFrom(kept: readonly Kept[], offset: number): number {
  let [low, high] = [0, kept.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((kept[middle]?.before ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
