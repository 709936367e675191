import type { Words } from '../i18n/en';
import { formatDate } from '../i18n/formats';

type Translate = (key: keyof Words, holes?: Record<string, string>) => string;

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A date of EDTF in words that say no more than it does: "since 2016", "about 2012", "spring 2023". */
export function dateInWords(edtf: string, language: string, t: Translate): string {
  const [start = '', end] = edtf.split('/').map((part) => (part === '..' ? '' : part));
  const isDay = (part: string | undefined) =>
    part !== undefined && part !== '' && seasonOf(part) === undefined;
  if (end === '') return t('since', { date: one(start, language, t) });
  if (start === '' && end !== undefined) return t('until', { date: one(end, language, t) });
  if (end === undefined) return one(start, language, t);
  if (!isDay(start) || !isDay(end)) return `${one(start, language, t)} – ${one(end, language, t)}`;
  const range = formatDate(plain(start), language, plain(end));
  return isDoubtful(start) || isDoubtful(end) ? t('about', { date: range }) : range;
}

function one(part: string, language: string, t: Translate): string {
  const season = seasonOf(part);
  const date = season ? t(season, { year: part.slice(0, 4) }) : formatDate(plain(part), language);
  return isDoubtful(part) ? t('about', { date }) : date;
}

const seasonOf = (part: string) => seasons[Number(/^\d{4}-2([1-4])/.exec(part)?.[1] ?? 0) - 1];
const isDoubtful = (part: string) => /[~?%]$/.test(part);
const plain = (part: string) => part.replace(/[~?%]$/, '');
