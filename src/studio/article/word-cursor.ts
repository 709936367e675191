import type { PlacedSentence } from '../desk/parsed';
import type { Stretch } from '../text/quotes-of';

/** A word of the source, in UTF-16 offsets, and the place of its sentence in the list. */
export interface Word extends Stretch {
  readonly sentence: number;
}

/** The words that are chosen by keys, by their places: from the one at which the choice began to the one it is at. */
export interface Cursor {
  readonly anchor: number;
  readonly at: number;
  /** By how many UTF-16 units the beginning and the end were moved from those of the words. */
  readonly moved?: { readonly from: number; readonly to: number };
}

export type Step = 'next' | 'previous' | 'next-sentence' | 'previous-sentence' | 'first' | 'last';

/** The words of one sentence, and what they follow from. */
export interface SentenceWords {
  readonly exact: string;
  readonly start: number;
  readonly language: string;
  readonly words: readonly Word[];
}

/**
 * The words of each sentence, as Unicode (UAX 29) tells them in the text's language.
 * @param before the same of sentences as they were: what is the same in them is not told again
 */
export function wordsBySentence(
  sentences: readonly PlacedSentence[],
  language: string,
  before: readonly SentenceWords[] = [],
): SentenceWords[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return sentences.map(({ exact, start }, sentence) => {
    const same = before[sentence];
    if (same && same.exact === exact && same.start === start && same.language === language) return same;
    const words = [...segmenter.segment(exact)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({
        from: start + index,
        to: start + index + segment.length,
        sentence,
      }));
    return { exact, start, language, words };
  });
}

export const wordsIn = (sentences: readonly PlacedSentence[], language: string): Word[] =>
  wordsBySentence(sentences, language).flatMap(({ words }) => words);

/** The cursor after a step; with `extends`, the words from where it began on stay chosen. */
export function stepped(words: readonly Word[], cursor: Cursor, step: Step, isExtending: boolean): Cursor {
  const at = Math.min(words.length - 1, Math.max(0, target(words, cursor.at, step)));
  return { anchor: isExtending ? cursor.anchor : at, at };
}

function target(words: readonly Word[], at: number, step: Step): number {
  const sentence = words[at]?.sentence ?? 0;
  const firstOf = (wanted: number) => words.findIndex((word) => word.sentence === wanted);
  switch (step) {
    case 'next':
      return at + 1;
    case 'previous':
      return at - 1;
    case 'first':
      return firstOf(sentence);
    case 'last':
      return words.findLastIndex((word) => word.sentence === sentence);
    case 'next-sentence':
      return words.findIndex((word) => word.sentence > sentence) === -1
        ? words.length - 1
        : words.findIndex((word) => word.sentence > sentence);
    case 'previous-sentence': {
      const first = firstOf(sentence);
      return at > first ? first : firstOf(words[first - 1]?.sentence ?? 0);
    }
  }
}

/** The stretch of the source that a cursor has chosen. */
export function chosenBy(words: readonly Word[], { anchor, at, moved }: Cursor): Stretch | undefined {
  const [first, last] = [words[Math.min(anchor, at)], words[Math.max(anchor, at)]];
  return first && last && { from: first.from + (moved?.from ?? 0), to: last.to + (moved?.to ?? 0) };
}

/** The cursor with its beginning or its end a character further on or back; the same where nothing would be left. */
export function withEdgeMoved(
  words: readonly Word[],
  text: string,
  cursor: Cursor,
  edge: 'from' | 'to',
  isOn: boolean,
): Cursor {
  const chosen = chosenBy(words, cursor);
  if (!chosen) return cursor;
  const units = isOn ? charactersIn(text.slice(chosen[edge], chosen[edge] + most))[0] : undefined;
  const before = isOn
    ? undefined
    : charactersIn(text.slice(Math.max(0, chosen[edge] - most), chosen[edge])).at(-1);
  const by = (units ?? '').length - (before ?? '').length;
  const moved = { from: 0, to: 0, ...cursor.moved };
  const next = { ...chosen, [edge]: chosen[edge] + by };
  return next.from < next.to ? { ...cursor, moved: { ...moved, [edge]: moved[edge] + by } } : cursor;
}

/** UTF-16 units within which a character lies. */
const most = 40;
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const charactersIn = (text: string) => Array.from(characters.segment(text), ({ segment }) => segment);

/** The place of the word at an offset, or of the next one. */
export function wordAt(words: readonly Word[], offset: number): number {
  const found = words.findIndex(({ to }) => to > offset);
  return found === -1 ? words.length - 1 : found;
}
