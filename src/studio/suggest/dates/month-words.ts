import { monthNames } from './month-names';
import type { TextWord } from '../text-words';
import { formsOf } from '../word-forms';

const caseEnding = /(?:ого|ому|ом|ем|ии|[аеиіоуяюьы])$/u;
const isCyrillic = /^\p{Script=Cyrillic}/u;
const stems = new Map<string, ReadonlyMap<string, number>>();

/** Months by what their names' cases share, where a language declines them. */
function stemsOf(language: string): ReadonlyMap<string, number> {
  const found = stems.get(language);
  if (found) return found;
  const made = new Map<string, number>();
  for (const [name, month] of monthNames(language)) {
    const stem = name.replace(caseEnding, '');
    if (isCyrillic.test(name) && stem.length > 1) made.set(stem, month);
  }
  stems.set(language, made);
  return made;
}

/** The month that begins at a word, with the index after its last word, and how many letters are joined to its first. */
export function monthAt(
  words: readonly TextWord[],
  index: number,
  language: string,
): { readonly month: number; readonly to: number; readonly skips?: number } | undefined {
  const names = monthNames(language);
  const [first, second] = [words[index], words[index + 1]];
  if (!first) return undefined;
  const forms = formsOf({ ...first, isCapital: false }, language);
  for (const { folded, skips = 0 } of second ? forms : []) {
    const month = names.get(`${folded} ${second?.folded}`);
    if (month !== undefined) return { month, to: index + 2, skips };
  }
  for (const { folded, skips = 0 } of forms) {
    const month = names.get(folded);
    if (month !== undefined) return { month, to: index + 1, skips };
  }
  const month = isCyrillic.test(first.folded)
    ? stemsOf(language).get(first.folded.replace(caseEnding, ''))
    : undefined;
  return month === undefined ? undefined : { month, to: index + 1 };
}

/** The month whose last word is at an index; where two names of it stand side by side, from the first of them. */
export function monthBefore(
  text: string,
  words: readonly TextWord[],
  index: number,
  language: string,
): { readonly month: number; readonly from: number; readonly skips?: number } | undefined {
  for (const from of [index - 1, index]) {
    const found = monthAt(words, from, language);
    if (found?.to !== index + 1) continue;
    const [before, here] = [words[from - 1], words[from]];
    const isBeside = before && here && /^\s?[/(]\s?$/u.test(text.slice(before.end, here.start));
    const other = isBeside ? monthBefore(text, words, from - 1, language) : undefined;
    return other?.month === found.month ? other : { ...found, from };
  }
  return undefined;
}
