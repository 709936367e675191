import type { Room } from '../../story/model';
import type { Area, Words } from './area';
import { type Block, blockOf } from './block';
import { spotsOutside } from './leaders';
import { type Canvas, type Kept, type Spot, textOf } from './name';
import { smaller } from './sizes';
import { holds, pixelsPerDegree, pointsIn, spaceIn } from './spaces';
import { spotOn } from './spots';

/** Line lengths, em: the usual one, then longer and shorter ones where only those fit. */
const usual = 8;
const widths = [usual, 5.5, 20];
/** Smaller areas get no name, px. */
const leastExtent = 10;

/** Inside the area, by the long name or else the short one; outside all zones with a leader where it has no room. */
export function* areaSpots(area: Area, canvas: Canvas, kept: Kept | undefined): Iterable<Spot> {
  const sizes = [area.size, Math.max(area.leastSize, area.size * smaller)];
  const set = ([first, second]: Words, size: number, maxWidth: number) =>
    blockOf(first, second, { font: 'bold', size, maxWidth });
  const { long, short = long } = area;
  const first: Words = [short[0]];
  // The second language is left out only where there is no room for it at all.
  const wordings = [...new Set([long, short]), ...(short[1] === undefined ? [] : [first])];
  const blocks = wordings.flatMap((words) =>
    sizes.flatMap((size) => widths.map((maxWidth) => set(words, size, maxWidth))),
  );
  for (const block of blocks) yield* spotsInside(area.rooms, block, canvas, kept);
  const extents = area.rooms.map(({ halfWidth, halfHeight }) => 2 * Math.sqrt(halfWidth * halfHeight));
  if (Math.max(0, ...extents) * pixelsPerDegree(canvas) < leastExtent && !area.isAlwaysNamed) return;
  for (const words of new Set([short, area.isAlwaysNamed ? first : short])) {
    yield* spotsOutside(area, set(words, sizes[1] ?? area.size, usual), canvas, kept);
  }
}

function* spotsInside(
  rooms: readonly Room[],
  block: Block,
  canvas: Canvas,
  kept: Kept | undefined,
): Iterable<Spot> {
  const spaces = rooms.flatMap((room) => spaceIn(room, block, canvas) ?? []);
  // The previous spot comes first, so that names do not jump.
  if (kept && textOf(block) === kept.text && spaces.some(({ free }) => holds(free, kept)))
    yield spotOn(block, kept, canvas);
  for (const space of spaces) {
    for (const point of pointsIn(space)) yield spotOn(block, point, canvas);
  }
}
