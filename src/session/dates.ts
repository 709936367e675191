import type { Words } from '../i18n/en';
import { endsWithYear, formatDate, formatWithoutYear } from '../i18n/formats';
import { endsNextYear, seasonOf } from '../story/dates/seasons';

type Translate = (key: keyof Words, holes?: Record<string, string>) => string;

/**
 * A date of EDTF in words that say no more than it does: "since 2016", "about 2012", "25 April – May 2023".
 *
 * @param isSouthern whether its seasons are those south of the equator
 */
export function dateInWords(edtf: string, language: string, t: Translate, isSouthern = false): string {
  const say = (date: string) => qualified(date, one(date, language, t, isSouthern), t);
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return say(start);
  if (start === '' || start === '..') return t('until', { date: say(end) });
  if (end === '..') return t('since', { date: say(start) });
  if (end === '') return t('endUnknown', { date: say(start) });
  const [from, to] = [plain(start), plain(end)];
  if (isSeason(from) || isSeason(to)) return `${say(start)} – ${say(end)}`;
  // A word before a range that is written in one qualifies its beginning.
  if (from.length === to.length && end === to) return qualified(start, formatDate(from, language, to), t);
  const first = sharesYear(from, to) && endsWithYear(language) ? formatWithoutYear : formatDate;
  return `${qualified(start, first(from, language), t)} – ${say(end)}`;
}

function one(date: string, language: string, t: Translate, isSouthern: boolean): string {
  const season = seasonOf(date, isSouthern);
  if (!season) return formatDate(plain(date), language);
  const year = isoYear(season.year);
  const years = endsNextYear(season) ? [year, isoYear(season.year + 1)] : [year];
  return t(season.name, { year: formatDate(year, language, years[1]) });
}

/** A date that may be wrong, that is right but for a little, or both. */
function qualified(date: string, words: string, t: Translate): string {
  const about = /[~%]$/.test(date) ? t('about', { date: words }) : words;
  return /[?%]$/.test(date) ? t('perhaps', { date: about }) : about;
}

const isoYear = (year: number) => String(year).padStart(4, '0');
const isSeason = (date: string) => seasonOf(date) !== undefined;
const plain = (date: string) => date.replace(/[~?%]$/, '');

/** Whether two dates have a month each, of one year. */
const sharesYear = (from: string, to: string) =>
  from.length > 4 && to.length > 4 && from.slice(0, 4) === to.slice(0, 4);
