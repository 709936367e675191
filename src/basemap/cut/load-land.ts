import {
  type Arc,
  decodeArcs,
  type FileLevel,
  type LandCell,
  type LandFile,
  landPath,
  levels,
} from '../world/land';
import type { WorldReader } from '../world/reader';
import { type Focus, gapTo } from './focus';

/** A level serves where the ground is drawn this much more coarsely, or more. */
const enough = 2.5;

/** Cells beyond the focus are read as far as all that is read stays below this share of the bytes. */
const shareAround = 0.75;

/** The level of each cell's file that is read: as fine as the ground is drawn there, nearest first as far as bytes allow. */
function levelsOfCells({ cells }: LandFile, focus: Focus, mostBytes: number): Map<string, FileLevel> {
  const near = Object.entries(cells)
    .map(([cell, { bytes }]) => ({ cell, bytes, away: gapTo(focus, cell) }))
    .filter(({ away }) => focus.resolutionAway(away) < levels.middle * enough)
    .sort((one, other) => one.away - other.away || (one.cell < other.cell ? -1 : 1));
  const own = near.filter(({ away }) => away === 0).reduce((sum, { bytes }) => sum + bytes.fine, 0);
  const chosen = new Map<string, FileLevel>();
  let taken = 0;
  for (const { cell, bytes, away } of near) {
    const most = away > 0 ? mostBytes * shareAround : mostBytes;
    const wantsFine = own <= mostBytes && focus.resolutionAway(away) < levels.fine * enough;
    const level = wantsFine && taken + bytes.fine <= most ? 'fine' : 'middle';
    if (away > 0 && taken + bytes[level] > most) continue;
    taken += bytes[level];
    chosen.set(cell, level);
  }
  return chosen;
}

/** The arcs of the whole earth: fine around the focus as far as the bytes allow, coarser with the distance. */
export async function loadLand(
  read: WorldReader,
  land: LandFile,
  focus: Focus,
  mostBytes: number,
): Promise<Arc[]> {
  const files = new Map(
    await Promise.all(
      [...levelsOfCells(land, focus, mostBytes)].map(
        async ([cell, level]) => [cell, (await read(landPath(cell, level))) as LandCell] as const,
      ),
    ),
  );
  return Object.entries(land.cells).flatMap(([cell, coarse]) => decodeArcs(files.get(cell) ?? coarse, cell));
}
