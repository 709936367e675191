import type { SeaRow } from '../../world/seas';
import type { Output } from '../output';
import { namesBeside } from './beside';
import { rowsText } from './text';
import { seaLanguages } from './words/sea-row';
import { seasOne } from './words/seas-one';
import { seasTwo } from './words/seas-two';

/** Seas and oceans with names, each with a coarse ring in which its name may stand on water. */
export function seaFile(): Output {
  const rows = [...seasOne, ...seasTwo].map((row): SeaRow => {
    const latin = row[0];
    const names = seaLanguages.map((language, index) => [language, row[index + 1] as string] as const);
    return [latin, namesBeside(latin, Object.fromEntries(names)), row.at(-1) as SeaRow[2]];
  });
  return new Map([['seas.json', `{"seas":[\n${rowsText(rows)}\n]}\n`]]);
}
