import { placeOfTile } from './quad-keys';

/** The zooms of which tiles are packed together, from the top: a view of one zoom needs few archives. */
const bandStarts = [0, 5, 8] as const;

/** A run of zooms, both inside. */
export interface Band {
  readonly from: number;
  readonly to: number;
}

/** The runs of zooms of a pyramid of tiles. @param maxZoom the deepest of it */
export const bandsTo = (maxZoom: number): Band[] =>
  bandStarts
    .filter((from) => from <= maxZoom)
    .map((from, index) => ({ from, to: Math.min(maxZoom, (bandStarts[index + 1] ?? maxZoom + 1) - 1) }));

/** The place of a tile in its band: each tile is followed by those within it, so that a region's tiles are together. */
export function orderInBand({ from, to }: Band, zoom: number, column: number, row: number): number {
  return placeOfTile(column, row) * 4 ** (to - zoom) * (to - from + 1) + (zoom - from);
}
