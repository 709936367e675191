import { groupBy } from '../../../story/group-by';
import { monthAt, monthBefore } from './month-words';
import { numericDates } from './numeric-dates';
import type { Mention } from '../places/places';
import { type TextWord, textWords } from '../text-words';
import { lettersLength } from '../word-forms';
import { afterYear, beforeYear, withinDate } from './year-words';

/** A date that a text names. */
export interface MomentCandidate {
  /** EDTF: a day, a month, a year, or an interval of days. */
  readonly date: string;
  readonly precision: 'day' | 'month' | 'year';
  /** In the order of the text; those of different dates do not overlap. */
  readonly mentions: readonly Mention[];
}

interface Dated {
  readonly from: number;
  readonly to: number;
  readonly date: string;
}

/** The dates in a text that have a year, the earliest first. Days and months without a year are left out. */
export function momentsIn(text: string, language: string, words = textWords(text)): MomentCandidate[] {
  const numeric = numericDates(text, language);
  const isFree = ({ from, to }: Dated) => numeric.every((other) => to <= other.from || from >= other.to);
  const yearFirst = isYearFirst(language);
  const written = words.flatMap((_, index) => datedAt(text, words, index, language, yearFirst) ?? []);
  const all = [...numeric, ...written.filter(isFree)].toSorted((one, other) => one.from - other.from);
  return [...groupBy(all, ({ date }) => date)]
    .map(([date, dated]) => ({
      date,
      precision: precisionOf(date),
      mentions: dated.map(({ from, to }) => ({ start: from, exact: text.slice(from, to) })),
    }))
    .toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

function precisionOf(date: string): MomentCandidate['precision'] {
  const [first = ''] = date.split('/');
  return first.length === 4 ? 'year' : first.length === 7 ? 'month' : 'day';
}

const yearWord = /^(?:1[5-9]|20)\d\d$/;
const gap = /^(?:[\s,.'\u2019()/\u060c]|\p{Pd}){0,4}$/u;
/** What Arabic writes with the number after it. */
const prefixed = /^[\u0648\u0641]?[\u0628\u0643\u0644]?(?=\p{N})/u;
const dash = /^\s?\p{Pd}\s?$/u;

/** The date with the year that a word is. */
function datedAt(
  text: string,
  words: readonly TextWord[],
  index: number,
  language: string,
  yearFirst: boolean,
): Dated | undefined {
  const year = words[index] as TextWord;
  const isJoined = (one: number, other: number) => {
    const [first, second] = [words[one], words[other]];
    return first !== undefined && second !== undefined && gap.test(text.slice(first.end, second.start));
  };
  if (!yearWord.test(year.folded)) return undefined;
  const stretch = (first: number, last: number, date: string, skips = 0): Dated | undefined => {
    const [begin, end] = [words[first], words[last]];
    if (!begin || !end) return undefined;
    const joined = prefixed.exec(begin.exact)?.[0].length ?? lettersLength(begin.exact, skips);
    return { from: begin.start + joined, to: end.end, date };
  };
  const y = year.folded;

  let before = index - 1;
  while (isJoined(before, before + 1) && withinDate.has(words[before]?.folded ?? '')) before--;
  if (isJoined(before, before + 1)) {
    // 5 May 2020, and 5 to 7 May 2020 with a dash.
    const month = monthBefore(text, words, before, language);
    if (month) {
      let at = month.from - 1;
      while (isJoined(at, at + 1) && withinDate.has(words[at]?.folded ?? '')) at--;
      const day = isJoined(at, at + 1) ? dayOf(words[at], month.month) : undefined;
      if (day === undefined) return stretch(month.from, index, `${y}-${two(month.month)}`, month.skips);
      const date = `${y}-${two(month.month)}-${two(day)}`;
      const [first, last] = [words[at - 1], words[at]];
      const start = dayOf(first, month.month);
      if (first && last && start !== undefined && start < day && dash.test(text.slice(first.end, last.start)))
        return stretch(at - 1, index, `${y}-${two(month.month)}-${two(start)}/${date}`);
      return stretch(at, index, date);
    }
    // May 5, 2020
    const named = isJoined(before - 1, before) ? monthBefore(text, words, before - 1, language) : undefined;
    const day = named && dayOf(words[before], named.month);
    if (named && day !== undefined)
      return stretch(named.from, index, `${y}-${two(named.month)}-${two(day)}`, named.skips);
  }
  if (yearFirst && isJoined(index, index + 1)) {
    const month = monthAt(words, index + 1, language);
    const day = month && isJoined(month.to - 1, month.to) ? dayOf(words[month.to], month.month) : undefined;
    if (month && day !== undefined) return stretch(index, month.to, `${y}-${two(month.month)}-${two(day)}`);
    if (month) return stretch(index, month.to - 1, `${y}-${two(month.month)}`);
  }
  return isYear(text, words, index) ? stretch(index, index, y) : undefined;
}

/** Whether a number alone is a year: years stand in brackets and after "since", numbers of people do not. */
function isYear(text: string, words: readonly TextWord[], index: number): boolean {
  const word = words[index] as TextWord;
  const [before, after] = [words[index - 1], words[index + 1]];
  const [left, right] = [text.slice(0, word.start), text.slice(word.end)];
  if (/[\d.,]$/u.test(left) || /^(?:[.,]?\d|\s?%|[\p{Pd}/]\d{1,2}(?!\d))/u.test(right)) return false;
  if (/[([]$/u.test(left) && /^[)\],;\u2013-]/u.test(right)) return true;
  // Turkish writes its cases after an apostrophe.
  if (/^['\u2019]\p{Ll}{1,6}/u.test(right)) return true;
  const isNear = (between: string) => /^[\s'\u2019]{0,2}$|^\p{Pd}$/u.test(between);
  return (
    (before !== undefined && isNear(text.slice(before.end, word.start)) && beforeYear.has(before.folded)) ||
    (after !== undefined && isNear(text.slice(word.end, after.start)) && afterYear.has(after.folded))
  );
}

/** A day of a month, with what some languages write after its number. */
function dayOf(word: TextWord | undefined, month: number): number | undefined {
  const [, digits] =
    /^[\u0648\u0641]?[\u0628\u0643\u0644]?(\d{1,2})(?:st|nd|rd|th|er|e|o|a|u|i|го|е)?$/u.exec(
      word?.folded ?? '',
    ) ?? [];
  const day = Number(digits);
  return digits !== undefined && day >= 1 && day <= daysOf(month) ? day : undefined;
}

/** The most days that a month, 1 to 12, may have. */
const daysOf = (month: number): number => new Date(Date.UTC(2024, month, 0)).getUTCDate();

const two = (value: number) => String(value).padStart(2, '0');

function isYearFirst(language: string): boolean {
  const format = new Intl.DateTimeFormat(language, {
    calendar: 'gregory',
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return format.formatToParts(0).find(({ type }) => type !== 'literal')?.type === 'year';
}
