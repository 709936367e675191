import type { DatedEvent, Story } from '../../../story/model';

const dayMs = 86_400_000;
const ms = (day: string) => Date.parse(day);

/** A scale of days: from the year of the first moment to the end of the year in which the zones stand. */
export interface TimeScale {
  readonly years: readonly number[];
  /** The beginning of a day as a share of the scale, 0 to 1. */
  at(day: string): number;
  /** From the beginning of a day to the end of another; to the end of the scale where there is none. */
  span(from: string, until: string | undefined): { readonly start: number; readonly size: number };
}

export function timeScale({
  moments,
  asOf,
}: Pick<Story, 'asOf'> & { readonly moments: readonly Pick<DatedEvent, 'from' | 'until'>[] }): TimeScale {
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const ends = moments.flatMap(({ from, until }) => [from, until ?? from]).map(yearOf);
  const first = Math.min(...ends, yearOf(asOf));
  const last = Math.max(...ends, yearOf(asOf));
  const start = ms(`${first}-01-01`);
  const size = ms(`${last + 1}-01-01`) - start;
  const at = (time: number) => (time - start) / size;
  return {
    years: Array.from({ length: last - first + 1 }, (_, index) => first + index),
    at: (day) => at(ms(day)),
    span: (from, until) => {
      const begin = at(ms(from));
      return { start: begin, size: (until === undefined ? 1 : at(ms(until) + dayMs)) - begin };
    },
  };
}
