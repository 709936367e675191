import edtf from 'edtf';
import { endsNextYear, seasonOf } from '../seasons';

/** The days between which a date of EDTF lies, both inside (ISO 8601); an open or unknown end is absent. */
export interface Days {
  readonly from?: string;
  readonly until?: string;
}

/**
 * @param isSouthern whether its seasons are those south of the equator
 * @throws Error where the text has the form of a date but is none, such as "2023-02-31"
 */
export function daysOf(text: string, isSouthern = false): Days {
  const [start = '', end = start] = text.split('/');
  const from = isGiven(start) && isoDay(edtf(monthsOf(start, isSouthern).first).min);
  const until = isGiven(end) && isoDay(edtf(monthsOf(end, isSouthern).last).max);
  return { ...(from && { from }), ...(until && { until }) };
}

const isGiven = (date: string) => date !== '' && date !== '..';

/** The first and the last month of a season, which the package takes for a quarter of the year; other dates as they are. */
function monthsOf(date: string, isSouthern: boolean): { readonly first: string; readonly last: string } {
  const season = seasonOf(date, isSouthern);
  if (!season) return { first: date, last: date };
  const { year, firstMonth } = season;
  const last = endsNextYear(season) ? isoMonth(year + 1, 2) : isoMonth(year, firstMonth + 2);
  return { first: isoMonth(year, firstMonth), last };
}

const isoMonth = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;

const isoDay = (ms: number | null) =>
  ms !== null && Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : undefined;
