import { groupBy } from '../../../../story/group-by';
import { type LakeRow, type RiverRow, smallLake, waterPath } from '../../../world/water';
import { lakesByCell } from './lakes';
import { riversByCell } from './rivers';
import { type Files, rowsText } from './text';

const groupsOf = (lakes: readonly LakeRow[]): Partial<Record<'large' | 'small', LakeRow[]>> =>
  Object.fromEntries(groupBy(lakes, ([area]) => (area < smallLake ? 'small' : 'large')));

/** A file of rivers and lakes, or none where there are none. */
const fileOf = (
  path: string,
  rivers: readonly RiverRow[],
  lakes: readonly LakeRow[],
): (readonly [path: string, text: string])[] =>
  rivers.length + lakes.length === 0
    ? []
    : [[path, `{"rivers":[\n${rowsText(rivers)}\n],"lakes":[\n${rowsText(lakes)}\n]}\n`]];

/** Rivers and lakes of the world by cell. */
export function waterFiles(): Files {
  const [rivers, lakes] = [riversByCell(), lakesByCell()];
  const cells = [...new Set([...rivers.keys(), ...lakes.keys()])].sort();
  return new Map(
    cells.flatMap((cell) => {
      const { large = [], small = [] } = groupsOf(lakes.get(cell) ?? []);
      return [
        ...fileOf(waterPath(cell, 'coarse'), rivers.get(cell) ?? [], large),
        ...fileOf(waterPath(cell, 'fine'), [], small),
      ];
    }),
  );
}
