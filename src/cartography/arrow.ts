import { channels, type Tile } from './patterns';

const size = 40;
export const arrowRatio = 2;

export const arrowId = (colour: string) => `arrow ${colour}`;

/** Draws an arrowhead that points north, for a name made by `arrowId`; nothing for any other name. */
export function drawArrow(id: string): Tile | undefined {
  const [word, colour] = id.split(' ');
  if (word !== 'arrow' || !colour) return undefined;
  const ink = channels(colour);
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const offset = (y * size + x) * 4;
      data.set(ink, offset);
      data[offset + 3] = 255 * inside(x + 0.5, y + 0.5);
    }
  }
  return { width: size, height: size, data };
}

/** The share of a pixel inside a barbed triangle, its tip at the middle of the top. */
function inside(x: number, y: number): number {
  const along = (y - 2) / 32;
  const halfWidth = along * 13;
  const notch = 34 - Math.max(0, 8 * (1 - Math.abs(x - size / 2) / 13));
  const edge = Math.min(halfWidth - Math.abs(x - size / 2), y - 2, notch - y);
  return Math.max(0, Math.min(1, edge + 0.5));
}
