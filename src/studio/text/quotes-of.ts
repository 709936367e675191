import { uniqueContextIn } from '../../story/files/fix/context';
import { occurrences } from '../../story/occurrences';
import type { Placed } from '../../story/files/offsets';
import type { ClaimsFile, SentencesFile } from '../../story/schema';

export type Quote = Placed<ClaimsFile['claims'][number]['quotes'][number]>;
type Sentence = Placed<SentencesFile['sentences'][number]>;

/** A stretch of a source: UTF-16 offsets, the second after its end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Arabic "and", "so", "by", "like" and "for" are written with the word after them, and may be left out of a quote. */
const proclitic = /^[\u0648\u0641\u0628\u0643\u0644]$/;

/**
 * A stretch with the words whole that it cuts, and without white space at its ends. The words are those of Unicode
 * (UAX 29) in the text's language; a vowel mark belongs to its letter.
 */
export function wholeWords(text: string, { from, to }: Stretch, language: string): Stretch {
  let [start, end] = [Math.min(from, to), Math.max(from, to)];
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const first = segments.containing(start);
  if (first?.isWordLike && !proclitic.test(text.slice(first.index, start))) start = first.index;
  const last = end > start ? segments.containing(end - 1) : undefined;
  if (last?.isWordLike) end = last.index + last.segment.length;
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, start + words.trim().length) };
}

/**
 * The quotes that a chosen stretch of a source makes: one in each sentence that it touches, for a quote is of one
 * sentence alone, with as many words around it as make it unique. None where only white space is chosen.
 */
export function quotesOf(
  text: string,
  sentences: readonly Sentence[],
  chosen: Stretch,
  language: string,
): Quote[] {
  const { from, to } = wholeWords(text, chosen, language);
  const contextOf = uniqueContextIn(text, (part) => occurrences(text, part));
  return sentences.flatMap(({ id, start, exact }): Quote[] => {
    const own = wholeWithin(text, Math.max(from, start), Math.min(to, start + exact.length));
    if (!own) return [];
    const words = text.slice(own.from, own.to);
    return [{ sentence: id, exact: words, start: own.from, ...contextOf(own.from, words, {}) }];
  });
}

function wholeWithin(text: string, from: number, to: number): Stretch | undefined {
  const words = text.slice(from, Math.max(from, to));
  if (words.trim() === '') return undefined;
  const start = from + words.length - words.trimStart().length;
  return { from: start, to: start + words.trim().length };
}
