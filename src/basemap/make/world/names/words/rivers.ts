import { riversOfAfrica } from './rivers-africa';
import { riversOfAmerica } from './rivers-america';
import { riversOfEurasia } from './rivers-eurasia';
import { positionsOf, tableOf } from './table';

export interface RiverRow {
  /** 1 for the greatest. */
  readonly rank: number;
  readonly english: string;
  readonly names: Readonly<Record<string, string>>;
  /** A position on each of its lines in the package. */
  readonly on: readonly (readonly [longitude: number, latitude: number])[];
}

/** Rivers with names, in English, Arabic, Turkish, French, Russian, Ukrainian; others are drawn without. */
export const riverRows: readonly RiverRow[] = [riversOfAfrica, riversOfEurasia, riversOfAmerica]
  .flatMap(tableOf)
  .map(([rank, english = '', ar = '', tr = '', fr = '', ru = '', uk = '', on = '']) => ({
    rank: Number(rank),
    english,
    names: { ar, tr, fr, ru, uk },
    on: positionsOf(on),
  }));
