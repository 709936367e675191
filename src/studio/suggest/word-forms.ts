import { isLatinArticle } from './gazetteer/name-variants';
import type { TextWord } from './text-words';

/** What may be written with the word after it: Arabic "and", "so", then "by", "like", "for"; Hebrew's likewise. */
const arabicPrefix = /^(?:[\u0648\u0641]?[\u0628\u0643\u0644]|[\u0648\u0641])(?=..)/u;
/** "For" takes the article's first letter. */
const arabicForThe = /^[\u0648\u0641]?\u0644(?=\u0644..)/u;
const hebrewPrefix = /^[\u05d5\u05e9]?(?:[\u05d1\u05db\u05dc\u05de\u05d4\u05e9\u05d5])(?=..)/u;
const alef = '\u0627';

/** Folded endings of cases, and those of the names that they may be of: of nouns, of those in -a alone, and of adjectives. */
const cyrillicEndings = [
  {
    cases: 'ом ем ім ах ях ів ов ам ям и і у ю а я е ы о'.split(' '),
    names: ['', 'а', 'я', 'ь', 'и', 'о', 'е', 'і', 'ы'],
  },
  { cases: 'ою ею ои еи'.split(' '), names: ['а', 'я'] },
  {
    cases: 'ого ому ими ыми им ым ои оі ую их ых а'.split(' '),
    names: ['а', 'ая', 'е', 'ое', 'ии', 'ыи', 'и'],
  },
];
const latinEndings = [
  {
    cases: 'ego emu owi ami iem em om ie ou oj ej a u e i y'.split(' '),
    names: ['', 'a', 'o', 'e', 'y', 'i'],
  },
];
/** Languages in Latin letters that decline names. */
const declining = new Set('bs cs hr pl sk sl sr lt lv'.split(' '));

/** A folded form of a word, and whether it is the word itself, without what is written with it, or guessed from a case. */
export interface WordForm {
  readonly folded: string;
  readonly how: 'exact' | 'prefixed' | 'inflected';
  /** How many letters of the word are written before it. */
  readonly skips?: number;
}

/** The forms in which a word of a text may be part of a name, the likeliest first. */
export function formsOf({ folded, isCapital }: TextWord, language: string): WordForm[] {
  const forms: WordForm[] = [{ folded, how: 'exact' }];
  if (isLatinArticle(folded)) forms.push({ folded: 'al', how: 'exact' });
  const without = (rest: string, skips: number) => forms.push({ folded: rest, how: 'prefixed', skips });
  if (/^\p{Script=Arabic}/u.test(folded)) {
    const bare = folded.replace(arabicPrefix, '');
    if (bare !== folded) without(bare, folded.length - bare.length);
    if (/^[\u0648\u0641]../u.test(folded)) without(folded.slice(1), 1);
    const named = folded.replace(arabicForThe, '');
    if (named !== folded) without(alef + named, folded.length - named.length);
  }
  if (/^\p{Script=Hebrew}/u.test(folded)) {
    const bare = folded.replace(hebrewPrefix, '');
    if (bare !== folded) without(bare, folded.length - bare.length);
    if (bare.length < folded.length - 1) without(folded.slice(1), 1);
  }
  if (folded.length > 3 && isCapital !== false) forms.push(...nominatives(folded, language));
  return forms;
}

/** A word within a name of several: as the first, and uncapitalised words too. */
export function laterFormsOf(word: TextWord, language: string): WordForm[] {
  const forms: WordForm[] = [{ folded: word.folded, how: 'exact' }];
  if (isLatinArticle(word.folded)) forms.push({ folded: 'al', how: 'exact' });
  return word.folded.length > 3 ? [...forms, ...nominatives(word.folded, language)] : forms;
}

function nominatives(folded: string, language: string): WordForm[] {
  const isCyrillic = /^\p{Script=Cyrillic}/u.test(folded);
  if (!isCyrillic && !declining.has(language.slice(0, 2))) return [];
  return (isCyrillic ? cyrillicEndings : latinEndings)
    .flatMap(({ cases, names }) =>
      cases
        .filter((ending) => folded.endsWith(ending) && folded.length - ending.length >= 3)
        .flatMap((ending) => {
          const stem = folded.slice(0, -ending.length);
          return [stem, ...alternations(stem)].flatMap((one) => names.map((name) => one + name));
        }),
    )
    .filter((form) => form !== folded)
    .map((form) => ({ folded: form, how: 'inflected' }));
}

/** Ukrainian closes a syllable's vowel in the nominative, and softens a consonant before some endings. */
function alternations(stem: string): string[] {
  const closed = stem.replace(/[ое](?=[^аеиіоуяю]+$)/u, 'і').replace(/\u0454(?=[^аеиіоуяю]+$)/u, 'і');
  const hard = stem.replace(/ц$/u, 'к').replace(/з$/u, 'г');
  return [closed, hard].filter((one) => one !== stem);
}

/** Letters with their marks, and with what joins them unseen. */
const letter = /[^\p{M}\u0640\u200c][\p{M}\u0640\u200c]*/gu;

/** Where a text's letters stand: UTF-16 offsets. */
export const lettersOf = (text: string): { readonly at: number; readonly end: number }[] =>
  [...text.matchAll(letter)].map(({ 0: exact, index }) => ({ at: index, end: index + exact.length }));

/** How many UTF-16 units so many first letters take, with their marks. */
export const lettersLength = (text: string, count: number): number =>
  count === 0 ? 0 : (lettersOf(text)[count]?.at ?? 0);
