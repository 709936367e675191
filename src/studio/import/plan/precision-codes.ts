import type { PrecisionCodes } from './choices';

/** How far a position may be off, km, by the codes of event data: the town, what is near it, the area that it stands for. */
const kmByCode: Readonly<Record<PrecisionCodes, Readonly<Record<string, number>>>> = {
  // Armed Conflict Location & Event Data, geo_precision.
  acled: { '1': 5, '2': 25, '3': 100 },
  // Uppsala Conflict Data Program, where_prec.
  ucdp: { '1': 1, '2': 25, '3': 50, '4': 100, '5': 100, '6': 300, '7': 500 },
};

/** Nothing for a code that is not known. */
export const kmOfCode = (codes: PrecisionCodes, code: string | undefined): number | undefined =>
  kmByCode[codes][(code ?? '').trim().replace(/\.0$/, '')];

/** What a date is good to by the codes of event data: a day, about a day, a month, a year. */
const exactByCode: Readonly<Record<PrecisionCodes, Readonly<Record<string, 'about' | 'month' | 'year'>>>> = {
  // time_precision: a week, a month.
  acled: { '2': 'about', '3': 'month' },
  // date_prec: some days, a week, a month, longer.
  ucdp: { '2': 'about', '3': 'about', '4': 'month', '5': 'year' },
};

/**
 * A date as exact as its code says.
 * @param date EDTF, a day
 */
export function asExactAs(date: string, codes: PrecisionCodes, code: string | undefined): string {
  switch (exactByCode[codes][(code ?? '').trim().replace(/\.0$/, '')]) {
    case 'about':
      return `${date}~`;
    case 'month':
      return date.slice(0, 7);
    case 'year':
      return date.slice(0, 4);
    default:
      return date;
  }
}

/** Columns that have codes of how exact dates are. */
export const dateCodeColumns: readonly (readonly [column: string, codes: PrecisionCodes])[] = [
  ['time_precision', 'acled'],
  ['date_prec', 'ucdp'],
];

/** Columns that have such codes of positions. */
export const codeColumns: readonly (readonly [column: string, codes: PrecisionCodes])[] = [
  ['geo_precision', 'acled'],
  ['where_prec', 'ucdp'],
];
