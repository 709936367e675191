import type { Room } from '../../story/model';
import type { Block } from './block';
import type { Box } from './box';
import type { Canvas, Point } from './name';
import { clamped } from './spots';

/** Where the middle of a name may stand in a room, and where it would best, px. */
interface Space {
  readonly free: Box;
  readonly best: Point;
}

/** Names keep off the edge of a room, px. */
const margin = 2;

export const pixelsPerDegree = ({ zoom }: Canvas) => (512 * 2 ** zoom) / 360;

/** Where a name fits into a room and in view; undefined where it does not. */
export function spaceIn(
  { at, halfWidth, halfHeight }: Room,
  { width, height }: Block,
  canvas: Canvas,
): Space | undefined {
  const pixels = pixelsPerDegree(canvas);
  const turn = (canvas.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.abs(Math.cos(turn)), Math.abs(Math.sin(turn))];
  const across = halfWidth * pixels - margin - (width * cos + height * sin) / 2;
  const down = halfHeight * pixels - margin - (width * sin + height * cos) / 2;
  if (across < 0 || down < 0) return undefined;
  const { x, y } = canvas.project(at);
  // On a rotated map the room is rotated too: only its centre is certainly inside.
  const [reachX, reachY] = canvas.bearing === 0 ? [across, down] : [0, 0];
  const { bounds } = canvas;
  const free = {
    left: Math.max(x - reachX, bounds.left + width / 2),
    right: Math.min(x + reachX, bounds.right - width / 2),
    top: Math.max(y - reachY, bounds.top + height / 2),
    bottom: Math.min(y + reachY, bounds.bottom - height / 2),
  };
  if (free.left > free.right || free.top > free.bottom) return undefined;
  const best = { x: clamped(x, free.left, free.right), y: clamped(y, free.top, free.bottom) };
  return { free, best };
}

export const holds = ({ left, right, top, bottom }: Box, { x, y }: Point) =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Places to a side that are tried. */
const lattice = [0, 0.5, -0.5, 1, -1];

/** Places in a space, from the best one outwards. */
export function pointsIn({ free, best }: Space): Point[] {
  const towards = (from: number, least: number, most: number, share: number) =>
    from + (share > 0 ? most - from : from - least) * share;
  const far = ({ x, y }: Point) => Math.hypot(x - best.x, y - best.y);
  return lattice
    .flatMap((across) =>
      lattice.map((down) => ({
        x: towards(best.x, free.left, free.right, across),
        y: towards(best.y, free.top, free.bottom, down),
      })),
    )
    .sort((a, b) => far(a) - far(b));
}
