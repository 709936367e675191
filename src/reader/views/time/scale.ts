import type { DatedEvent, Story } from '../../../story/model';
import { monthsOf, seasonOf } from '../../../story/dates/seasons';

export const dayMs = 86_400_000;

/** A scale of days: of whole years from the first moment to the last, or of whole months where that is short. */
export interface TimeScale {
  /** The beginning of its first day and the end of its last, ms since 1970. */
  readonly start: number;
  readonly end: number;
  /** Where the date begins that the zones stand for, as a share of the scale, 0 to 1. */
  readonly asOf: number;
  /** A time, ms since 1970, as a share of the scale. */
  at(time: number): number;
  /** From the beginning of a day to the end of another; to the end of the scale where there is none. */
  span(from: string, until: string | undefined): { readonly start: number; readonly size: number };
}

/** What spans more years than this has a scale of whole years. */
const fewYears = 2;

export function timeScale({
  moments,
  asOf,
  isSouthern,
}: Pick<Story, 'asOf' | 'isSouthern'> & {
  readonly moments: readonly Pick<DatedEvent, 'from' | 'until'>[];
}): TimeScale {
  const stood = Date.parse(beginningOf(asOf, isSouthern));
  const times = moments.flatMap(({ from, until }) => [Date.parse(from), Date.parse(until ?? from)]);
  const [first, last] = [new Date(Math.min(...times, stood)), new Date(Math.max(...times, stood))];
  const isLong = last.getUTCFullYear() - first.getUTCFullYear() > fewYears;
  const start = isLong ? timeOf(first.getUTCFullYear()) : timeOf(first.getUTCFullYear(), first.getUTCMonth());
  const end = isLong
    ? timeOf(last.getUTCFullYear() + 1)
    : timeOf(last.getUTCFullYear(), last.getUTCMonth() + 1);
  const at = (time: number) => (time - start) / (end - start);
  return {
    start,
    end,
    asOf: at(stood),
    at,
    span: (from, until) => {
      const begin = at(Date.parse(from));
      return { start: begin, size: (until === undefined ? 1 : at(Date.parse(until) + dayMs)) - begin };
    },
  };
}

/** The beginning of a day, ms since 1970; months from 0, days from 1, both beyond their end too. */
export function timeOf(year: number, month = 0, day = 1): number {
  // `Date.UTC` takes years below 100 for those of the 20th century.
  return new Date(0).setUTCFullYear(year, month, day);
}

/** The year, month or day in which a date of EDTF begins; of one without a beginning, that of its end. */
function beginningOf(edtf: string, isSouthern: boolean | undefined): string {
  const [date = ''] = edtf.split('/').filter((end) => end !== '' && end !== '..');
  const season = seasonOf(date, isSouthern);
  return season ? monthsOf(season).first : date.replace(/[~?%]$/, '');
}
