import { zoomAt } from './view';

/** Side of a square as large as what has the name, km: from which on it has a rank, the largest first. */
const rankFrom = [600, 400, 250, 120] as const;
/** About how wide a letter of such a name is with its spacing, px. */
const letterWidth = 9;
/** A name may be so much longer than its place is wide, as a share of the name: most places are no squares. */
const fitting = 0.65;

/** Rank of a name by the size of its place, 1 for the largest. */
export const rankBySize = (extentKm: number): number => {
  const larger = rankFrom.findIndex((km) => extentKm >= km);
  return larger < 0 ? rankFrom.length + 1 : larger + 1;
};

/** The zoom from which on a name has room in its place, to 0.1; the names are broken into words. */
export function roomyZoom(names: readonly string[], latitude: number, extentKm: number): number {
  const letters = Math.max(1, ...names.flatMap((name) => name.split(' ')).map(({ length }) => length));
  const kmPerPixel = extentKm / (fitting * letters * letterWidth);
  return Math.max(0, Math.ceil(zoomAt(Math.max(0.01, kmPerPixel), latitude) * 10) / 10);
}
