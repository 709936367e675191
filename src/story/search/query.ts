import { loneArticles } from './latin-article';
import { type Word, words } from './words';

/** UTF-16 units of a query that are read: more than the longest sentence somebody would paste. */
const LONGEST = 400;

const loneLetter = /(?<![\p{L}\p{M}\p{N}])\p{L}(?=\p{Zs}\p{N})/gu;

/**
 * The words that a query asks for, each once. A lone letter before a number counts as a capital: a 1 is A 1. Names have
 * the Arabic article or not: it is asked for only where it is alone.
 */
export function asked(query: string): readonly Word[] {
  const text = query.slice(0, LONGEST).replace(loneLetter, (letter) => letter.toUpperCase());
  const all = [...new Map(words(text).map((word) => [word.written, word])).values()];
  const others = all.filter(({ written }) => !loneArticles.has(written));
  return others.length > 0 ? others : all;
}

/** Whether a word that is asked for may be the beginning of the one that is meant. */
export const mayGoOn = ({ written }: Word): boolean => written.length >= 2;

/**
 * Whether a word of a text is one that is asked for. As it is written it may go on, since the reader may still
 * be typing; its stems may not, being guesses, or they would find words that have nothing to do with it.
 */
export function meets(word: Word, sought: Word): boolean {
  return [word.written, ...word.stems].some(
    (form) =>
      form === sought.written ||
      (mayGoOn(sought) && form.startsWith(sought.written)) ||
      sought.stems.includes(form),
  );
}
