import type { Names } from './names';

/** The Latin name, others by language, a coarse ring around the water, degrees. */
export type SeaRow = readonly [
  latin: string,
  names: Names,
  ring: readonly (readonly [longitude: number, latitude: number])[],
];

/** `seas.json` */
export interface SeasFile {
  readonly seas: readonly SeaRow[];
}
