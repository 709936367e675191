import type { RelationStatus } from '../story/model';
import { channels, type Tile } from './patterns';

export const arrowRatio = 2;

/** px: a head, and a cross over the line behind it. */
const width = 20;
const height = { plain: 20, crossed: 36 };
const head = { tip: 1, length: 16, halfWidth: 6.5, notch: 4 };
const cross = { from: 22, to: 32, halfWidth: 5 };
/** Of the outline of a hollow head, and of a cross, px. */
const line = 1.6;

/** What stands at the end of an arc: a head, hollow where it is not plainly said; a cross where that is denied. */
export interface ArrowShape {
  readonly hasHead: boolean;
  readonly status: RelationStatus;
}

/** The image of an arc's end; an alliance that nobody denies has none. */
export const arrowId = (ink: string, paper: string, { hasHead, status }: ArrowShape) =>
  `arrow ${ink} ${paper} ${hasHead ? 'head' : 'none'} ${status}`;

/** Draws the end of an arc that runs north, its tip at the middle of the top; nothing for any other name. */
export function drawArrow(id: string): Tile | undefined {
  const [word, ink, paper, end, status] = id.split(' ');
  if (word !== 'arrow' || !ink || !paper) return undefined;
  const [columns, rows] = [
    width * arrowRatio,
    (status === 'denied' ? height.crossed : height.plain) * arrowRatio,
  ];
  const [dark, pale] = [channels(ink), channels(paper)];
  const data = new Uint8ClampedArray(columns * rows * 4);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = [(column + 0.5) / arrowRatio - width / 2, (row + 0.5) / arrowRatio];
      const inHead = end === 'head' ? insideHead(x, y) : Number.NEGATIVE_INFINITY;
      const inCross = status === 'denied' ? insideCross(x, y) : Number.NEGATIVE_INFINITY;
      const paperShare = status === 'said' ? 0 : covered(inHead - line);
      const share = Math.max(covered(inCross), covered(inHead));
      const pixel = dark.map((value, index) => value * (1 - paperShare) + (pale[index] ?? 0) * paperShare);
      data.set([...pixel, 255 * share], (row * columns + column) * 4);
    }
  }
  return { width: columns, height: rows, data };
}

/** The share of a pixel that is so deep inside an edge, px. */
const covered = (depth: number) => Math.min(1, Math.max(0, 0.5 + depth * arrowRatio));

/** How deep inside a barbed triangle, its tip at the top. */
function insideHead(x: number, y: number): number {
  const along = (y - head.tip) / head.length;
  const notch = head.tip + head.length - Math.max(0, head.notch * (1 - Math.abs(x) / head.halfWidth));
  return Math.min(along * head.halfWidth - Math.abs(x), y - head.tip, notch - y);
}

/** How deep inside the lines of a cross. */
function insideCross(x: number, y: number): number {
  const share = (y - cross.from) / (cross.to - cross.from);
  const across = Math.abs(Math.abs(x) - Math.abs(2 * share - 1) * cross.halfWidth);
  return Math.min(line / 2 + 0.2 - across * Math.SQRT1_2, y - cross.from, cross.to - y);
}
