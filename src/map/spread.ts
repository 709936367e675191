import type { Entry } from './entry';

/** About how large a label is, px: enough to keep labels apart, whatever their words. */
const width = { long: 190, short: 90 };
const height = 30;

const widthOf = ({ isShort }: Entry) => (isShort ? width.short : width.long);
const centreOf = (entry: Entry) => ({
  x: entry.x + ((entry.shiftX + 50) / 100) * widthOf(entry),
  y: entry.y + ((entry.shiftY + 50) / 100) * height,
});

/** Moves labels that would lie on an earlier one down, until all lie apart. The order stays. */
export function spread(entries: readonly (Entry | undefined)[]): (Entry | undefined)[] {
  const placed: Entry[] = [];
  return entries.map((entry) => {
    if (!entry) return undefined;
    let moved = entry;
    while (placed.some((other) => overlap(other, moved))) moved = { ...moved, y: moved.y + height };
    placed.push(moved);
    return moved;
  });
}

function overlap(a: Entry, b: Entry): boolean {
  const [one, other] = [centreOf(a), centreOf(b)];
  const reach = (widthOf(a) + widthOf(b)) / 2;
  return Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < height;
}
