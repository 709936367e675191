import search from 'approx-string-match';
import { occurrences } from '../../occurrences';

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

/** Words of another text that may be those looked for: UTF-16 offsets, and how many letters differ. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly errors: number;
}

/** How much of the words may differ, and how much text on either side tells two places apart. */
const mostErrors = 0.5;
const around = 32;
/** What counts how much, as in the annotator Hypothesis: the words, those before and after them, and the place. */
const weights = { words: 50, before: 20, after: 20, place: 2 };
const allWeights = weights.words + weights.before + weights.after + weights.place;
/** By how much of all the best place must be better than the next to be the one. */
const clearly = 0.1;
/** So much of what stands before or after words that moved is to be as it was, or so many letters they must have. */
const likeEnough = 0.5;
const tellingLength = 32;

/** Whether one fit is better than another by far. */
export const isClear = (fit: number, other: number): boolean => fit - other > clearly;

/**
 * Finds words of a text again in its corrected version: by the words themselves and what stands around them.
 * @param among the places that come into question
 */
export function anchor(
  before: string,
  after: string,
  words: Words,
  among: readonly Candidate[] = candidates(after, words.exact),
): Anchored {
  const ranked = among
    .map((one) => ({ ...one, fit: fitOf(before, after, words, one) }))
    .sort((one, other) => other.fit - one.fit);
  const [best, next] = ranked;
  if (!best) return { state: 'gone' };
  const isCertain =
    best.errors === 0 && isClear(best.fit, next?.fit ?? 0) && isInCompany(before, after, words, best);
  return {
    state: isCertain ? 'found' : 'doubtful',
    start: best.from,
    exact: after.slice(best.from, best.to),
  };
}

/** How well a place in another text fits some words: from 0 to 1. */
export function fitOf(before: string, after: string, words: Words, place: Candidate): number {
  const { start, exact } = words;
  const { from, errors } = place;
  const { prefix, suffix } = companyOf(before, after, words, place);
  const near = 1 - Math.abs(from / Math.max(1, after.length) - start / Math.max(1, before.length));
  const sum =
    weights.words * (1 - errors / exact.length) +
    weights.before * prefix +
    weights.after * suffix +
    weights.place * near;
  return sum / allWeights;
}

/** Whether words stand beside what they stood beside, or are so many that they are none of somebody else's. */
function isInCompany(before: string, after: string, words: Words, place: Candidate): boolean {
  const { prefix, suffix } = companyOf(before, after, words, place);
  return words.exact.length >= tellingLength || Math.max(prefix, suffix) >= likeEnough;
}

/** How much of what stood before some words and after them stands there too. */
function companyOf(before: string, after: string, { start, exact }: Words, { from, to }: Candidate) {
  const prefix = before.slice(Math.max(0, start - around), start);
  const suffix = before.slice(start + exact.length, start + exact.length + around);
  return {
    prefix: likeness(after.slice(Math.max(0, from - prefix.length), from), prefix),
    suffix: likeness(after.slice(to, to + suffix.length), suffix),
  };
}

/** Every place of the words, or else those of the words that differ the least from them. */
function candidates(text: string, exact: string): Candidate[] {
  const same = samePlaces(text, exact);
  return same.length > 0 ? same : nearPlaces(text, exact);
}

/** Every place of the same words. */
export const samePlaces = (text: string, exact: string): Candidate[] =>
  occurrences(text, exact).map((from) => ({ from, to: from + exact.length, errors: 0 }));

/**
 * The places of the words that differ the least from some.
 * @param most the share of their letters that may differ
 */
export const nearPlaces = (text: string, exact: string, most = mostErrors): Candidate[] =>
  search(text, exact, Math.floor(exact.length * most)).map(({ start, end, errors }) => ({
    from: start,
    to: end,
    errors,
  }));

/** How much of some words is near others: 1 for the same, 0 for nothing of them. */
function likeness(found: string, wanted: string): number {
  if (wanted === '') return 1;
  const [least] = search(found, wanted, wanted.length).map(({ errors }) => errors);
  return least === undefined ? 0 : 1 - least / wanted.length;
}
