import type { Entry, Point } from './entry';

/** About how large a label is, px: enough to keep labels apart, whatever their words. */
const width = { long: 190, short: 90 };
const height = 30;

const widthOf = ({ isShort }: Entry) => (isShort ? width.short : width.long);
const centreOf = (entry: Entry) => ({
  x: entry.x + ((entry.shiftX + 50) / 100) * widthOf(entry),
  y: entry.y + ((entry.shiftY + 50) / 100) * height,
});

/** Free between a label and a dot beside it, px. */
const besideDot = 9;

/**
 * Moves labels off the dots of a map, to the nearer side, and then those down that would lie on an earlier one, until
 * all lie apart. The order stays.
 * @param dots middles, px from the map's top left
 * @param mapWidth px: no label is moved off a dot past its sides
 */
export function spread(
  entries: readonly (Entry | undefined)[],
  dots: readonly Point[] = [],
  mapWidth = Number.POSITIVE_INFINITY,
): (Entry | undefined)[] {
  const placed: Entry[] = [];
  return entries.map((entry) => {
    if (!entry) return undefined;
    let moved = besideDots(entry, dots, mapWidth);
    while (placed.some((other) => overlap(other, moved))) moved = { ...moved, y: moved.y + height };
    placed.push(moved);
    return moved;
  });
}

/** Moves a label by the least that uncovers all dots, if it covers one and there is room. */
function besideDots(entry: Entry, dots: readonly Point[], mapWidth: number): Entry {
  const { x, y } = centreOf(entry);
  const reach = widthOf(entry) / 2 + besideDot;
  const near = dots.filter((dot) => Math.abs(dot.y - y) < height / 2 + besideDot);
  const isFree = (at: number) => near.every((dot) => Math.abs(dot.x - at) >= reach);
  const isWithin = (at: number) => at >= widthOf(entry) / 2 && at <= mapWidth - widthOf(entry) / 2;
  if (isFree(x)) return entry;
  const [best] = near
    .flatMap((dot) => [dot.x - reach, dot.x + reach])
    .filter((at) => isFree(at) && isWithin(at))
    .sort((a, b) => Math.abs(a - x) - Math.abs(b - x));
  return best === undefined ? entry : { ...entry, x: entry.x + best - x };
}

function overlap(a: Entry, b: Entry): boolean {
  const [one, other] = [centreOf(a), centreOf(b)];
  const reach = (widthOf(a) + widthOf(b)) / 2;
  return Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < height;
}
