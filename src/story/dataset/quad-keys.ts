/** Bits of each coordinate in a key: positions two metres apart have keys of their own. */
export const keyBits = 25;

/** The zoom of the cells that keys name, as tiles are counted. */
const cells = 2 ** keyBits;
const lowBits = 13;

/**
 * The place of a position in a quadtree over the square of the Mercator projection: the positions of each tile, and of
 * each cell of it, are one range of keys.
 * @param x 0 to 1 from the west
 * @param y 0 to 1 from the north
 */
export function quadKey(x: number, y: number): number {
  const [column, row] = [cellOf(x), cellOf(y)];
  const high = spread(column >>> lowBits) + 2 * spread(row >>> lowBits);
  const low = spread(column & (2 ** lowBits - 1)) + 2 * spread(row & (2 ** lowBits - 1));
  return high * 4 ** lowBits + low;
}

const cellOf = (share: number) => Math.min(cells - 1, Math.max(0, Math.floor(share * cells)));

/** The tile of a zoom, or a cell as if it were one, that a key is in: its place among those of its zoom. */
export const tileOfKey = (key: number, zoom: number): number => Math.floor(key / 4 ** (keyBits - zoom));

/** Column and row of the tile at a place among those of its zoom. */
export function columnAndRow(place: number): [column: number, row: number] {
  const [low, high] = [place % 4 ** lowBits, Math.floor(place / 4 ** lowBits)];
  return [
    gather(low) + gather(high) * 2 ** lowBits,
    gather(Math.floor(low / 2)) + gather(Math.floor(high / 2)) * 2 ** lowBits,
  ];
}

/** The place of a tile among those of its zoom; the inverse of `columnAndRow`. */
export function placeOfTile(column: number, row: number): number {
  const high = spread(column >>> lowBits) + 2 * spread(row >>> lowBits);
  return high * 4 ** lowBits + spread(column % 2 ** lowBits) + 2 * spread(row % 2 ** lowBits);
}

/** Puts a nought before each bit, of 13 at most. */
function spread(bits: number): number {
  let spaced = bits;
  spaced = (spaced | (spaced << 8)) & 0x00ff00ff;
  spaced = (spaced | (spaced << 4)) & 0x0f0f0f0f;
  spaced = (spaced | (spaced << 2)) & 0x33333333;
  return (spaced | (spaced << 1)) & 0x55555555;
}

/** Takes every second bit, of 26 at most. */
function gather(bits: number): number {
  let packed = bits & 0x55555555;
  packed = (packed | (packed >>> 1)) & 0x33333333;
  packed = (packed | (packed >>> 2)) & 0x0f0f0f0f;
  packed = (packed | (packed >>> 4)) & 0x00ff00ff;
  return (packed | (packed >>> 8)) & 0x0000ffff;
}
