/** The world's files are cut along a grid of cells, so that a story reads only those around it. */

/** Width and height of a cell, degrees. */
export const cellSize = 10;

/** West, south, east, north, degrees. West is larger than east where the bounds cross the antimeridian. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];

const named = (value: number, positive: string, negative: string, digits: number): string =>
  `${value < 0 ? negative : positive}${String(Math.abs(value)).padStart(digits, '0')}`;

/** Start of the cell that holds a value from -end to end; the last cell holds its far edge as well. */
const cellStart = (value: number, end: number): number =>
  Math.max(-end, Math.min(end - cellSize, Math.floor(value / cellSize) * cellSize));

const keyAt = (west: number, south: number): string => named(west, 'e', 'w', 3) + named(south, 'n', 's', 2);

/** Key of the cell that holds a position: its south-west corner, such as `e030n40` or `w010s20`. */
export const cellOf = (longitude: number, latitude: number): string =>
  keyAt(cellStart(longitude, 180), cellStart(latitude, 90));

/** Bounds of a cell by its key. */
export function cellBounds(key: string): Bounds {
  const [, east, x, north, y] = /^([ew])(\d{3})([ns])(\d{2})$/.exec(key) ?? [];
  if (!x || !y) throw new Error(`"${key}" names no cell: a key is such as e030n40.`);
  const west = east === 'w' ? -Number(x) : Number(x);
  const south = north === 's' ? -Number(y) : Number(y);
  return [west, south, west + cellSize, south + cellSize];
}

/** Keys of the cells that bounds meet, from south-west, row by row. */
export function cellsWithin([west, south, east, north]: Bounds): string[] {
  const spans =
    west <= east
      ? [[west, east]]
      : [
          [west, 180],
          [-180, east],
        ];
  const columns = spans.flatMap(([from = 0, to = 0]) => {
    const [first, last] = [cellStart(from, 180), cellStart(to, 180)];
    return Array.from({ length: (last - first) / cellSize + 1 }, (_, step) => first + step * cellSize);
  });
  const [bottom, top] = [cellStart(south, 90), cellStart(north, 90)];
  const rows = Array.from({ length: (top - bottom) / cellSize + 1 }, (_, step) => bottom + step * cellSize);
  return [...new Set(rows.flatMap((row) => columns.map((column) => keyAt(column, row))))];
}
