import { seasOne } from './seas-one';
import { seasTwo } from './seas-two';
import { positionsOf, tableOf } from './table';

export interface SeaWords {
  readonly english: string;
  readonly names: Readonly<Record<string, string>>;
  /** A coarse ring around the water; it may run over the shore. */
  readonly ring: readonly (readonly [longitude: number, latitude: number])[];
}

/** The languages of a row's names after the English one, in order. */
const languages = ['ar', 'tr', 'fr', 'es', 'de', 'pt', 'ru', 'uk', 'fa', 'zh', 'he'] as const;

export const seaRows: readonly SeaWords[] = [seasOne, seasTwo]
  .flatMap(tableOf)
  .map(([english = '', ...cells]) => ({
    english,
    names: Object.fromEntries(languages.map((language, index) => [language, cells[index] ?? ''])),
    ring: positionsOf(cells[languages.length] ?? ''),
  }));
