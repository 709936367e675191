import { channels, type Tile } from './patterns';

/** Image pixels a side, and to a CSS pixel. */
const size = 32;
export const plateRatio = 2;
/** Of the plate's corners and edge, image pixels. */
const radius = 8;
const edge = 2.4;

/** Which part of the image may be stretched, and which part is for the letters, image pixels. */
export const plateStretch = {
  stretchX: [[radius + 2, size - radius - 2]] as [number, number][],
  stretchY: [[radius + 2, size - radius - 2]] as [number, number][],
  content: [4, 4, size - 4, size - 4] as [number, number, number, number],
};

export const plateId = (fill: string, ink: string) => `plate ${fill} ${ink}`;

/** Draws the plate of a road's sign, for a name made by `plateId`; nothing for any other name. */
export function drawPlate(id: string): Tile | undefined {
  const [word, fill, ink] = id.split(' ');
  if (word !== 'plate' || !fill || !ink) return undefined;
  const [inner, outer] = [channels(fill), channels(ink)];
  const data = new Uint8ClampedArray(size * size * 4);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const depth = depthAt(x + 0.5, y + 0.5);
      const share = clamped(depth - edge);
      const pixel = inner.map((value, channel) => value * share + (outer[channel] ?? 0) * (1 - share));
      data.set([...pixel, 255 * clamped(depth)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** How deep inside a square with round corners, image pixels. */
function depthAt(x: number, y: number): number {
  const [right, down] = [x, y].map((at) => Math.abs(at - size / 2) - size / 2 + radius) as [number, number];
  const outside = Math.hypot(Math.max(right, 0), Math.max(down, 0)) + Math.min(Math.max(right, down), 0);
  return radius - outside;
}

const clamped = (share: number) => Math.max(0, Math.min(1, share + 0.5));
