import { eventKinds, type EventKind } from '../story/kinds';
import { chosenLight, eventDisc, eventGlyphs, glyphLine } from './event-glyphs';
import { channels, type Tile } from './patterns';

/** Image pixels to a CSS pixel. */
export const eventRatio = 2;

/** The image of an event's sign, in ink on paper; of the light under what is chosen, in two colours as well. */
export const eventImageId = (kind: EventKind | 'light', ink: string, paper: string) =>
  `event ${kind} ${ink} ${paper}`;

/** Draws the image of a name made by `eventImageId`; nothing for any other name. */
export function drawEventImage(id: string): Tile | undefined {
  const [word, kind, ink, paper] = id.split(' ');
  if (word !== 'event' || !kind || !ink || !paper) return undefined;
  if (kind === 'light') return drawn(chosenLight, ink, paper, () => Number.POSITIVE_INFINITY);
  const known = eventKinds.find((one) => one === kind);
  return known && drawn(eventDisc, ink, paper, distanceTo(known));
}

/** A disc with a ring, and on it whatever is at no distance. */
function drawn(
  { radius, ring }: { readonly radius: number; readonly ring: number },
  ink: string,
  paper: string,
  distance: (x: number, y: number) => number,
): Tile {
  const size = 2 * Math.ceil((radius + ring) * eventRatio);
  const data = new Uint8ClampedArray(size * size * 4);
  const [dark, pale] = [channels(ink), channels(paper)];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [x, y] = [column, row].map((at) => (at + 0.5 - size / 2) / eventRatio) as [number, number];
      const fromMiddle = Math.hypot(x, y);
      const share = Math.max(covered(Math.abs(fromMiddle - radius) - ring / 2), covered(distance(x, y)));
      const pixel = dark.map((value, index) => value * share + (pale[index] ?? 0) * (1 - share));
      data.set([...pixel, 255 * covered(fromMiddle - radius - ring / 2)], (row * size + column) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** The share of a pixel inside an edge that is so far away, px, less than 0 inside. */
const covered = (distance: number) => Math.min(1, Math.max(0, 0.5 - distance * eventRatio));

type Point = readonly [x: number, y: number];

/** How far a point is from the ink of a glyph, px; less than 0 within. */
function distanceTo(kind: EventKind): (x: number, y: number) => number {
  const { lines, patches } = eventGlyphs[kind];
  return (x, y) =>
    Math.min(
      ...lines.map((line) => toLine(line, x, y) - glyphLine / 2),
      ...patches.map((patch) => {
        const edge = toLine([...patch, patch[0] as Point], x, y);
        return isInside(patch, x, y) ? -edge : edge;
      }),
    );
}

function toLine(line: readonly Point[], x: number, y: number): number {
  return Math.min(
    ...line.slice(1).map(([toX, toY], index) => {
      const [fromX, fromY] = line[index] as Point;
      const [alongX, alongY] = [toX - fromX, toY - fromY];
      const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
      const at = Math.min(1, Math.max(0, share));
      return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY);
    }),
  );
}

function isInside(patch: readonly Point[], x: number, y: number): boolean {
  let inside = false;
  patch.forEach(([x1, y1], index) => {
    const [x0, y0] = patch.at(index - 1) as Point;
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
  });
  return inside;
}
