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

/** Columns that have such codes. */
export const codeColumns: readonly (readonly [column: string, codes: PrecisionCodes])[] = [
  ['geo_precision', 'acled'],
  ['where_prec', 'ucdp'],
];
