import type { SeaRow } from '../../../world/seas';
import { namesBeside } from './beside';
import { type Files, rowsText } from './text';
import { seaRows } from './words/seas';

/** Seas and oceans with names, each with a coarse ring in which its name may stand on water. */
export function seaFile(): Files {
  const rows = seaRows.map(
    ({ english, names, ring }): SeaRow => [english, namesBeside(english, names), ring],
  );
  return new Map([['seas.json', `{"seas":[\n${rowsText(rows)}\n]}\n`]]);
}
