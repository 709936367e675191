import type { Names } from './names';

/** Position in 1/1000 degree, and how far it is from the country's edge, or from its cell's, km. */
export type CountrySpot = readonly [longitude: number, latitude: number, room: number];

/** Three-letter code; side of a square as large as its largest part, km; its own place; places by cell; words of ours. */
export type CountryRow = readonly [
  code: string,
  extent: number,
  place: CountrySpot,
  byCell: readonly CountrySpot[],
  names: Names,
];

/** `countries.json` */
export interface CountriesFile {
  readonly countries: readonly CountryRow[];
}
