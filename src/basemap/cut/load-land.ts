import { type Bounds, cellBounds } from '../world/cells';
import { type Arc, decodeArcs, type LandCell, type LandFile, landPath } from '../world/land';
import type { WorldReader } from '../world/reader';
import { distanceToBounds, type Focus } from './focus';

/** All that is read of the land in full for one ground, bytes after gzip. */
const mostBytes = 130_000;
/** The coarse land serves where the ground is drawn this coarsely or more, km. */
const coarseFrom = 8;

const gap = (bounds: Bounds, others: readonly Bounds[]): number => {
  const [west, south, east, north] = bounds;
  const corners = others.map((other) => {
    const latitude = Math.max(south, Math.min(north, (other[1] + other[3]) / 2));
    return Math.min(
      distanceToBounds(west, latitude, other),
      distanceToBounds(east, latitude, other),
      distanceToBounds((west + east) / 2, latitude, other),
    );
  });
  return Math.min(...corners);
};

/** The cells that are read in full, nearest first as far as the bytes allow. */
export function fineCells({ cells }: LandFile, focus: Focus): string[] {
  const near = Object.keys(cells)
    .map((cell) => ({ cell, away: gap(cellBounds(cell), focus.boxes) }))
    .filter(({ away }) => away / 300 < coarseFrom)
    .sort((one, other) => one.away - other.away || (one.cell < other.cell ? -1 : 1));
  const chosen: string[] = [];
  let bytes = 0;
  for (const { cell, away } of near) {
    const { bytes: own } = cells[cell] as LandFile['cells'][string];
    if (away > 0 && bytes + own > mostBytes) continue;
    bytes += own;
    chosen.push(cell);
  }
  return chosen;
}

/** The arcs of the whole earth: in full around the focus, coarse elsewhere. */
export async function loadLand(read: WorldReader, land: LandFile, focus: Focus): Promise<Arc[]> {
  const fine = new Map(
    await Promise.all(
      fineCells(land, focus).map(async (cell) => [cell, (await read(landPath(cell))) as LandCell] as const),
    ),
  );
  return Object.entries(land.cells).flatMap(([cell, coarse]) => decodeArcs(fine.get(cell) ?? coarse, cell));
}
