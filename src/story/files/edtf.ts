import edtf from 'edtf';
import { monthsOf, seasonOf } from '../dates/seasons';

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
  const from = isGiven(start) && isoDay(edtf(ends(start, isSouthern).first).min);
  const until = isGiven(end) && isoDay(edtf(ends(end, isSouthern).last).max);
  return { ...(from && { from }), ...(until && { until }) };
}

const isGiven = (date: string) => date !== '' && date !== '..';

/** The package takes a season for a quarter of the year. */
function ends(date: string, isSouthern: boolean): { readonly first: string; readonly last: string } {
  const season = seasonOf(date, isSouthern);
  return season ? monthsOf(season) : { first: date, last: date };
}

const isoDay = (ms: number | null) =>
  ms !== null && Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : undefined;
