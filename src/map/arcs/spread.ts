import type { LabelAnchor, Point } from './label-anchor';

/** About how large a label is, px: enough to keep labels apart, whatever their words. */
const width = { long: 190, short: 90 };
const height = 30;

const widthOf = ({ isShort }: LabelAnchor) => (isShort ? width.short : width.long);
const centreOf = (anchor: LabelAnchor) => ({
  x: anchor.x + ((anchor.shiftX + 50) / 100) * widthOf(anchor),
  y: anchor.y + ((anchor.shiftY + 50) / 100) * height,
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
  anchors: readonly (LabelAnchor | undefined)[],
  dots: readonly Point[] = [],
  mapWidth = Number.POSITIVE_INFINITY,
): (LabelAnchor | undefined)[] {
  const placed: LabelAnchor[] = [];
  return anchors.map((anchor) => {
    if (!anchor) return undefined;
    let moved = besideDots(anchor, dots, mapWidth);
    while (placed.some((other) => overlap(other, moved))) moved = { ...moved, y: moved.y + height };
    placed.push(moved);
    return moved;
  });
}

/** A label as it is where it covers no dot; else moved the least that leaves the dots free, if there is such a place. */
function besideDots(anchor: LabelAnchor, dots: readonly Point[], mapWidth: number): LabelAnchor {
  const { x, y } = centreOf(anchor);
  const reach = widthOf(anchor) / 2 + besideDot;
  const near = dots.filter((dot) => Math.abs(dot.y - y) < height / 2 + besideDot);
  const isFree = (at: number) => near.every((dot) => Math.abs(dot.x - at) >= reach);
  const isWithin = (at: number) => at >= widthOf(anchor) / 2 && at <= mapWidth - widthOf(anchor) / 2;
  if (isFree(x)) return anchor;
  const [best] = near
    .flatMap((dot) => [dot.x - reach, dot.x + reach])
    .filter((at) => isFree(at) && isWithin(at))
    .sort((a, b) => Math.abs(a - x) - Math.abs(b - x));
  return best === undefined ? anchor : { ...anchor, x: anchor.x + best - x };
}

function overlap(a: LabelAnchor, b: LabelAnchor): boolean {
  const [one, other] = [centreOf(a), centreOf(b)];
  const reach = (widthOf(a) + widthOf(b)) / 2;
  return Math.abs(one.x - other.x) < reach && Math.abs(one.y - other.y) < height;
}
