import type { Placed } from '../offsets';
import { occurrences } from '../../occurrences';
import { type Anchored, anchor, fitOf, isClear, nearPlaces, samePlaces, type Words } from './anchor';
import type { Versions } from './cut-as-before';
import type { Kept } from './kept-words';
import { wholeWords } from './whole-words';

/** How much of words may differ that are not where they were: other sentences have some letters of any words. */
const mostErrorsElsewhere = 0.3;

interface Sentence {
  readonly exact: string;
}

/**
 * Where the words of a quote are in the corrected text: where they stayed beside each other, the only place within what
 * its sentence has become, or else where the annotator's way finds them. A place that the same words elsewhere in the
 * text may have come to as well is doubtful; and one that they have come to is theirs. Words that are doubtful are whole
 * ones.
 */
export function findQuote(
  versions: Versions,
  quote: Words,
  sentence: Placed<Sentence> | undefined,
): Anchored {
  const { before, after, language } = versions;
  const same = findSame(versions, quote, sentence);
  if (same) return same;
  const found = anchor(before, after, quote, near(versions, quote));
  if (found.state === 'gone') return found;
  const whole = wholeWords(after, { from: found.start, to: found.start + found.exact.length }, language);
  const words = after.slice(whole.from, whole.to);
  return words === '' ? { state: 'gone' } : { state: 'doubtful', start: whole.from, exact: words };
}

/** The very same words, where they are to be found or may be. */
function findSame(
  versions: Versions,
  quote: Words,
  sentence: Placed<Sentence> | undefined,
): Anchored | undefined {
  const { before, after } = versions;
  const { start, exact } = quote;
  const all = occurrences(after, exact);
  if (all.length === 0) return undefined;
  const others = occurrences(before, exact)
    .filter((one) => one !== start)
    .map((one) => ({ start: one, place: placeOf(versions, { start: one, exact }) }));
  // Words that the text before did not have either are found where their sentence has them now.
  const isKnown = before.startsWith(exact, start);
  const stays = isKnown ? placeOf(versions, quote) : undefined;
  const isTaken = new Set(others.map(({ place }) => place));
  const free = all.filter((place) => !isTaken.has(place));
  const isWhole = (place: number) => isParted(after, place, exact) === isParted(before, start, exact);
  const fit = (from: number, place: number) =>
    fitOf(before, after, { start: from, exact }, { from: place, to: place + exact.length, errors: 0 });
  /**
   * Whether neither another place nor the same words from elsewhere fit nearly as well: those that have no place, and
   * those that have one and would as well change it for this.
   */
  const isOnly = (place: number) => {
    const own = fit(start, place);
    const isOwn = (one: { readonly start: number; readonly place: number | undefined }) =>
      one.place === undefined || one.place === place
        ? isClear(own, fit(one.start, place))
        : isClear(own + fit(one.start, one.place), fit(start, one.place) + fit(one.start, place));
    return others.every(isOwn) && free.every((one) => one === place || isClear(own, fit(start, one)));
  };
  const at = (place: number, state: 'found' | 'doubtful'): Anchored => ({ state, start: place, exact });

  if (stays !== undefined) return at(stays, isOnly(stays) ? 'found' : 'doubtful');
  if (sentence) {
    const [from, to] = around(versions, sentence.start, sentence.start + sentence.exact.length);
    const [only, more] = free.filter((place) => place >= from && place + exact.length <= to);
    if (only !== undefined && more === undefined && isWhole(only) && isOnly(only)) return at(only, 'found');
  }
  const places = samePlaces(after, exact).filter(({ from }) => !isTaken.has(from));
  if (places.length === 0) return undefined;
  const found = anchor(before, after, quote, places);
  if (found.state !== 'found') return found;
  return at(found.start, isKnown && isWhole(found.start) && isOnly(found.start) ? 'found' : 'doubtful');
}

/** Whether words are whole ones at each of their ends. */
const isParted = (text: string, start: number, exact: string): string =>
  [start, start + exact.length]
    .map((edge) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(Math.max(0, edge - 1), edge + 1)))
    .join();

/** Where the words that were kept of a quote put it, if its words are there. */
function placeOf({ kept, after }: Versions, { start, exact }: Words): number | undefined {
  const first = firstFrom(kept, start);
  const last = kept[first - 1];
  const from = last && last.before + last.length > start ? first - 1 : first;
  return kept
    .slice(from, firstFrom(kept, start + exact.length))
    .map((word) => word.after - (word.before - start))
    .find((place) => after.startsWith(exact, place));
}

/** What may be a quote's words in another form: in what its own stretch of the text has become, or else anywhere. */
function near(versions: Versions, { start, exact }: Words) {
  const { after } = versions;
  const [from, to] = around(versions, start, start + exact.length);
  const within = nearPlaces(after.slice(from, to), exact);
  if (within.length === 0) return nearPlaces(after, exact, mostErrorsElsewhere);
  return within.map((one) => ({ ...one, from: one.from + from, to: one.to + from }));
}

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
