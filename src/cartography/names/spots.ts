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

/** From a point to a side or corner of a name that stands beside it, px. */
export function gapTo(anchor: Anchor, gap: number): Point {
  const isCorner = anchor.includes('-');
  const by = isCorner ? gap * 0.7 : gap;
  const x = anchor.endsWith('left') ? by : anchor.endsWith('right') ? -by : 0;
  // A line of letters has some room above and below of its own.
  const y = anchor.startsWith('top') ? by - 2 : anchor.startsWith('bottom') ? 2 - by : 0;
  return { x, y };
}

function spotAt(block: Block, at: Position, point: Point, anchor: Anchor, offset: Point): Spot {
  const box = boxOf(block, anchor, { x: point.x + offset.x, y: point.y + offset.y });
  return { block, at, anchor, offset, box };
}

/** Beside a point, on whichever side is free; first on that on which it stood before. */
export function spotsBeside(
  block: Block,
  at: Position,
  gap: number,
  canvas: Canvas,
  kept: Kept | undefined,
  anchors: readonly Anchor[] = allAnchors,
): Spot[] {
  const point = canvas.project(at);
  const spots = anchors.map((anchor) => spotAt(block, at, point, anchor, gapTo(anchor, gap)));
  const before = nearestTo(kept, spots);
  return before ? [before, ...spots.filter((spot) => spot !== before)] : spots;
}

/** A name is where it was before if it is no farther from there than this, px. */
const same = 14;

/** Of some spots the one that is where the name stood before, if any is. */
export function nearestTo(kept: Kept | undefined, spots: readonly Spot[]): Spot | undefined {
  if (!kept) return undefined;
  const far = ({ box }: Spot) => {
    const { x, y } = centreOf(box);
    return Math.hypot(x - kept.x, y - kept.y);
  };
  const [nearest] = [...spots].sort((a, b) => far(a) - far(b));
  return nearest && far(nearest) < same ? nearest : undefined;
}

/** How far a name that stands on its point may be moved into sight, as a share of its own size. */
const farthest = 0.75;

/** On a point, or moved so far that the whole name is in sight. */
export function* spotsOn(block: Block, at: Position, canvas: Canvas, kept: Kept | undefined): Iterable<Spot> {
  const point = canvas.project(at);
  const { bounds } = canvas;
  const x = clamped(point.x, bounds.left + block.width / 2, bounds.right - block.width / 2);
  const y = clamped(point.y, bounds.top + block.height / 2, bounds.bottom - block.height / 2);
  const isNear = (to: Point) =>
    Math.abs(to.x - point.x) <= block.width * farthest && Math.abs(to.y - point.y) <= block.height * farthest;
  const moved = (to: Point) => spotAt(block, at, point, 'center', { x: to.x - point.x, y: to.y - point.y });
  if (kept && isNear(kept)) yield moved(kept);
  if (isNear({ x, y })) yield moved({ x, y });
}

/** The middle where there is no room. */
export const clamped = (value: number, least: number, most: number) =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
