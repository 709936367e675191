const names = ['spring', 'summer', 'autumn', 'winter'] as const;

/** A season of a year; its three months begin with `firstMonth`, 1 to 12. */
export interface Season {
  readonly name: (typeof names)[number];
  readonly year: number;
  readonly firstMonth: number;
}

/**
 * The season that a date of EDTF names: "2021-21" spring to "2021-24" winter of the year in which it begins, whatever the
 * hemisphere. North of the equator spring begins in March, south of it in September.
 */
export function seasonOf(date: string, isSouthern = false): Season | undefined {
  const [, year, place] = /^(\d{4})-2([1-4])/.exec(date) ?? [];
  const name = names[Number(place) - 1];
  if (!name) return undefined;
  const month = Number(place) * 3 + (isSouthern ? 6 : 0);
  return { name, year: Number(year), firstMonth: month > 12 ? month - 12 : month };
}

/** Whether a season goes on into the next year. */
export const endsNextYear = ({ firstMonth }: Season): boolean => firstMonth === 12;

/** The first and the last month of a season, such as "2023-12" and "2024-02". */
export function monthsOf(season: Season): { readonly first: string; readonly last: string } {
  const { year, firstMonth } = season;
  const last = endsNextYear(season) ? isoMonth(year + 1, 2) : isoMonth(year, firstMonth + 2);
  return { first: isoMonth(year, firstMonth), last };
}

const isoMonth = (year: number, month: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
