import { uniqueContextIn } from '../../story/files/fix/context';
import { occurrences } from '../../story/occurrences';
import { type Stretch, wholeWords } from '../../story/files/anchoring/whole-words';
import type { Placed } from '../../story/files/offsets';
import type { ClaimsFile, SentencesFile } from '../../story/schema';

export type { Stretch };

export type Quote = Placed<ClaimsFile['claims'][number]['quotes'][number]>;
type Sentence = Placed<SentencesFile['sentences'][number]>;

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
