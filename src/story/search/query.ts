import { loneArticles } from './latin-article';
import { isUnspaced, partsOf } from './unspaced';
import { type Word, words, writtenForm } from './words';

/** A query is cut after so many UTF-16 units: more than the longest sentence somebody would paste. */
const LONGEST = 400;

const loneLetter = /(?<![\p{L}\p{M}\p{N}])\p{L}(?=\p{Zs}\p{N})/gu;

/** A word of a query, or several that no blanks part. */
export interface Sought extends Word {
  /** The words of which a run without blanks seems to consist. */
  readonly run?: readonly Word[];
}

function soughtIn(text: string): readonly Sought[] {
  if (!isUnspaced(text)) return words(text);
  return partsOf(text).flatMap((part): readonly Sought[] => {
    const found = words(part.text);
    if (!part.isRun) return found;
    const { text: exact, start } = part;
    return [{ start, end: start + exact.length, written: writtenForm(exact), stems: [], run: found }];
  });
}

/**
 * The words that a query asks for, each once. A lone letter before a number counts as a capital: a 1 is A 1. Names have
 * the Arabic article or not: it is asked for only where it is alone.
 */
export function asked(query: string): readonly Sought[] {
  const text = query.slice(0, LONGEST).replace(loneLetter, (letter) => letter.toUpperCase());
  const all = [...new Map(soughtIn(text).map((word) => [word.written, word])).values()];
  const others = all.filter(({ written }) => !loneArticles.has(written));
  return others.length > 0 ? others : all;
}

/** Whether a query's word may match as a prefix: one letter is enough where it may be a word. */
export const mayGoOn = ({ written }: Word): boolean => written.length >= 2 || isUnspaced(written);

/**
 * Whether a word of a text matches a query's word. The word itself matches as a prefix, since the reader may still be
 * typing; its stems match whole words only, because they are guesses.
 */
export function meets(word: Word, sought: Word): boolean {
  return [word.written, ...word.stems].some(
    (form) =>
      form === sought.written ||
      (mayGoOn(sought) && form.startsWith(sought.written)) ||
      sought.stems.includes(form),
  );
}
