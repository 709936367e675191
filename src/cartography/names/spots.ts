import type { Position } from 'geojson';
import type { Block } from './block';
import { type Box, centreOf } from './box';
import type { Anchor, Canvas, Kept, Point, Spot } from './name';

const allAnchors: readonly Anchor[] = [
  'left',
  'right',
  'top',
  'bottom',
  'bottom-left',
  'top-left',
  'bottom-right',
  'top-right',
];
export const sides = allAnchors.slice(0, 4);

export function boxOf({ width, height }: Block, anchor: Anchor, { x, y }: Point): Box {
  const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - width : x - width / 2;
  const top = anchor.startsWith('top') ? y : anchor.startsWith('bottom') ? y - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

/** So much of a line of letters is above them, and below, em: the engine leaves it out of a gap up or down. */
const emptyLine = 7 / 24;

/** From a point to a side or corner of a name that stands beside it, px: as the engine has a radial offset. */
function gapTo(anchor: Anchor, gap: number, size: number): Point {
  const by = anchor.includes('-') ? gap * Math.SQRT1_2 : gap;
  const x = anchor.endsWith('left') ? by : anchor.endsWith('right') ? -by : 0;
  const down = by - emptyLine * size;
  const y = anchor.startsWith('top') ? down : anchor.startsWith('bottom') ? -down : 0;
  return { x, y };
}

/** @param gap px */
export function spotAt(block: Block, at: Position, point: Point, anchor: Anchor, gap: number): Spot {
  const offset = gapTo(anchor, gap, block.size);
  const box = boxOf(block, anchor, { x: point.x + offset.x, y: point.y + offset.y });
  return { block, at, anchor, gap, offset, box };
}

/** With its middle at a point. */
export const spotOn = (block: Block, point: Point, canvas: Canvas): Spot =>
  spotAt(block, canvas.unproject(point), point, 'center', 0);

/** Beside a point, on any free side; the previous side first. */
export function spotsBeside(
  block: Block,
  at: Position,
  gap: number,
  canvas: Canvas,
  kept: Kept | undefined,
  anchors: readonly Anchor[] = allAnchors,
): readonly Spot[] {
  const point = canvas.project(at);
  const spots = anchors.map((anchor) => spotAt(block, at, point, anchor, gap));
  return firstWhereItWas(spots, kept);
}

/** A spot within this distance of the previous one counts as the same, px. */
const same = 14;

/** The spot at the name's previous position, if any. */
export function nearestTo(kept: Kept | undefined, spots: readonly Spot[]): Spot | undefined {
  if (!kept) return undefined;
  const far = ({ box }: Spot) => {
    const { x, y } = centreOf(box);
    return Math.hypot(x - kept.x, y - kept.y);
  };
  const [nearest] = [...spots].sort((a, b) => far(a) - far(b));
  return nearest && far(nearest) < same ? nearest : undefined;
}

/** The spots with the previous one first, if it is among them. */
export function firstWhereItWas(spots: readonly Spot[], kept: Kept | undefined): readonly Spot[] {
  const before = nearestTo(kept, spots);
  return before ? [before, ...spots.filter((spot) => spot !== before)] : spots;
}

/** How far a name at its point may be shifted into view, as a share of its own size. */
const farthest = 0.75;

/** At one of some points, or shifted until the whole name is in view; the previous spot first. */
export function* spotsOn(
  block: Block,
  places: readonly Position[],
  canvas: Canvas,
  kept: Kept | undefined,
): Iterable<Spot> {
  const { bounds } = canvas;
  const points = places.map((at) => canvas.project(at));
  const isNear = (to: Point, { x, y }: Point) =>
    Math.abs(to.x - x) <= block.width * farthest && Math.abs(to.y - y) <= block.height * farthest;
  if (kept && points.some((point) => isNear(kept, point))) yield spotOn(block, kept, canvas);
  for (const point of points) {
    const x = clamped(point.x, bounds.left + block.width / 2, bounds.right - block.width / 2);
    const y = clamped(point.y, bounds.top + block.height / 2, bounds.bottom - block.height / 2);
    if (isNear({ x, y }, point)) yield spotOn(block, { x, y }, canvas);
  }
}

/** The middle where there is no room. */
export const clamped = (value: number, least: number, most: number) =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
