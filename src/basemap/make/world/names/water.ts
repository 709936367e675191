import { lakesByCell } from './lakes';
import { riversByCell } from './rivers';
import { type Files, rowsText } from './text';

/** Rivers and lakes of the world by cell. */
export function waterFiles(): Files {
  const [rivers, lakes] = [riversByCell(), lakesByCell()];
  const cells = [...new Set([...rivers.keys(), ...lakes.keys()])].sort();
  return new Map(
    cells.map((cell) => [
      `water/${cell}.json`,
      `{"rivers":[\n${rowsText(rivers.get(cell))}\n],"lakes":[\n${rowsText(lakes.get(cell))}\n]}\n`,
    ]),
  );
}
