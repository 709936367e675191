import type { Position } from 'geojson';
import type { Area } from './area';
import type { Block } from './block';
import { type Box, isWithin } from './box';
import type { Anchor, Canvas, Kept, Point, Spot } from './name';
import { nearestTo, spotAt } from './spots';

/** How long leaders may be, px, and where they may go. */
const [least, most, step] = [16, 160, 9];
const distances = Array.from({ length: (most - least) / step }, (_, index) => least + index * step);
const directions: readonly (readonly [x: number, y: number, Anchor])[] = [
  [0, -1, 'bottom'],
  [0.7, -0.7, 'bottom-left'],
  [-0.7, -0.7, 'bottom-right'],
  [1, 0, 'left'],
  [-1, 0, 'right'],
  [0.7, 0.7, 'top-left'],
  [-0.7, 0.7, 'top-right'],
  [0, 1, 'top'],
];
const gap = 4;

type Leader = readonly [from: Position, to: Position];

/** Where a name may stand outside of all zones: near before far, and without crossing another zone before all others. */
export function* spotsOutside(
  area: Area,
  block: Block,
  canvas: Canvas,
  kept: Kept | undefined,
): Iterable<Spot> {
  const before =
    kept && (keptSpot(kept, area, block, canvas) ?? nearestTo(kept, [...spots(area, block, canvas)]));
  if (before) yield before;
  yield* spots(area, block, canvas);
}

function* spots(area: Area, block: Block, canvas: Canvas): Iterable<Spot> {
  const crossing: Spot[] = [];
  for (const distance of distances) {
    for (const [right, down, anchor] of directions) {
      for (const from of starts(area)) {
        const { x, y } = canvas.project(from);
        const to = canvas.unproject({ x: x + right * distance, y: y + down * distance });
        const spot = spotAtEnd([from, to], anchor, area, block, canvas);
        if (!spot) continue;
        if (isClean(area, [from, to])) yield spot;
        else crossing.push(spot);
      }
    }
  }
  yield* crossing;
}

/** Where a leader may start: where the area is widest. */
const starts = ({ at, rooms }: Area): Position[] => [at, ...rooms.slice(0, 2).map((room) => room.at)];

function spotAtEnd(
  leader: Leader,
  anchor: Anchor,
  { land }: Area,
  block: Block,
  canvas: Canvas,
): Spot | undefined {
  const spot = spotAt(block, leader[1], canvas.project(leader[1]), anchor, gap);
  if (!isWithin(spot.box, canvas.bounds)) return undefined;
  const corners = cornersOf(spot.box).map((corner) => canvas.unproject(corner));
  return land.isClear(corners) ? { ...spot, leader } : undefined;
}

const cornersOf = ({ left, top, right, bottom }: Box): Point[] => [
  { x: left, y: top },
  { x: right, y: top },
  { x: right, y: bottom },
  { x: left, y: bottom },
];

const samples = [0.2, 0.35, 0.5, 0.65, 0.8];

/** Whether a leader crosses only the zone in which it starts. */
function isClean({ land }: Area, [from, to]: Leader): boolean {
  const own = land.zoneAt(from);
  return samples.every((share) => {
    const between = (axis: 0 | 1) => (from[axis] ?? 0) + ((to[axis] ?? 0) - (from[axis] ?? 0)) * share;
    const zone = land.zoneAt([between(0), between(1)]);
    return zone === undefined || zone === own;
  });
}

/** Keeps the previous geographic position while the leader is about as long as before. */
function keptSpot(kept: Kept, area: Area, block: Block, canvas: Canvas): Spot | undefined {
  const { leader } = kept;
  if (!leader) return undefined;
  const [start, end] = [canvas.project(leader[0]), canvas.project(leader[1])];
  const length = Math.hypot(end.x - start.x, end.y - start.y);
  if (length < least || length > most) return undefined;
  const spotsThere = directions.flatMap(
    ([, , anchor]) => spotAtEnd(leader, anchor, area, block, canvas) ?? [],
  );
  return nearestTo(kept, spotsThere);
}
