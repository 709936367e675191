/** Decimals of a measure of a precision: none for 2, one for 0.25. */
export const decimalsOf = (precision: number): number =>
  precision > 0 ? Math.max(0, -Math.floor(Math.log10(precision))) : 0;

/** The step to which a measure is rounded: the power of ten at or below its precision, both in the same unit. */
export const stepOf = (precision: number): number =>
  precision > 0 ? 10 ** Math.floor(Math.log10(precision)) : 1;

/**
 * Rounds a measure to its precision: 127.7 good to 2 is 128, good to 15 it is 130. A precision of 0 is
 * one not stated, and rounds to ones.
 */
export function asKnown(value: number, precision: number): number {
  const step = stepOf(precision);
  return Number((Math.round(value / step) * step).toFixed(decimalsOf(precision)));
}

/**
 * How far a share of a length can be off, in per cent, where either end can be. Never less than one per cent: the ends
 * of several parts add up.
 */
export const sharePrecision = (precisionKm: number, lengthKm: number): number =>
  Math.max(1, (100 * precisionKm) / lengthKm);

/**
 * How far an area can be off, km², where its edge can be so many km off: by a strip of that width around a square of the
 * same area. Its own edge is longer, but is not off to the same side everywhere.
 */
export const areaPrecision = (areaKm2: number, precisionKm: number): number =>
  4 * Math.sqrt(areaKm2) * precisionKm;
