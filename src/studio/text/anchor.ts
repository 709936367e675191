import search from 'approx-string-match';
import { occurrences } from '../../story/occurrences';

/** Words with the UTF-16 offset at which they stood. */
export interface Words {
  readonly start: number;
  readonly exact: string;
}

/**
 * Where words of one text are in another: the same words, in the only place or the one that fits by far best; words that
 * may be them, for a person to decide; or nowhere.
 */
export type Anchored =
  | { readonly state: 'found' | 'doubtful'; readonly start: number; readonly exact: string }
  | { readonly state: 'gone' };

/** How much of the words may differ, and how much text on either side tells two places apart. */
const mostErrors = 0.5;
const around = 32;
/** What counts how much, as in the annotator Hypothesis: the words, those before and after them, and the place. */
const weights = { words: 50, before: 20, after: 20, place: 2 };
/** By how much of all the best place must be better than the next to be the one. */
const clearly = 0.1;

/** Finds words of a text again in its corrected version. */
export function anchor(before: string, after: string, { start, exact }: Words): Anchored {
  const prefix = before.slice(Math.max(0, start - around), start);
  const suffix = before.slice(start + exact.length, start + exact.length + around);
  const ranked = candidates(after, exact)
    .map((one) => ({ ...one, score: scoreOf(one) }))
    .sort((one, other) => other.score - one.score);
  const [best, next] = ranked;
  if (!best) return { state: 'gone' };
  const isClear = best.score - (next?.score ?? 0) > clearly;
  const state = best.errors === 0 && isClear ? 'found' : 'doubtful';
  return { state, start: best.from, exact: after.slice(best.from, best.to) };

  function scoreOf({ from, to, errors }: Candidate): number {
    const words = 1 - errors / exact.length;
    const near = 1 - Math.abs(from / Math.max(1, after.length) - start / Math.max(1, before.length));
    const sum =
      weights.words * words +
      weights.before * likeness(after.slice(Math.max(0, from - prefix.length), from), prefix) +
      weights.after * likeness(after.slice(to, to + suffix.length), suffix) +
      weights.place * near;
    return sum / (weights.words + weights.before + weights.after + weights.place);
  }
}

interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly errors: number;
}

/** Every place of the words, or else those of the words that differ the least from them. */
function candidates(text: string, exact: string): Candidate[] {
  const same = occurrences(text, exact);
  if (same.length > 0) return same.map((from) => ({ from, to: from + exact.length, errors: 0 }));
  return search(text, exact, Math.floor(exact.length * mostErrors)).map(({ start, end, errors }) => ({
    from: start,
    to: end,
    errors,
  }));
}

/** How much of some words is near others: 1 for the same, 0 for nothing of them. */
function likeness(found: string, wanted: string): number {
  if (wanted === '') return 1;
  const [least] = search(found, wanted, wanted.length).map(({ errors }) => errors);
  return least === undefined ? 0 : 1 - least / wanted.length;
}
