import { channels, type Tile } from '../../../src/cartography/patterns';

type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

const hex = (rgb: readonly number[]): string =>
  `#${rgb.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;

/** A colour drawn over another, blended as the renderer does it: byte by byte, with no gamma. */
export function over(top: string, base: string, opacity: number): string {
  const below = channels(base);
  return hex(channels(top).map((value, at) => value * opacity + (below[at] ?? 0) * (1 - opacity)));
}

/** The pixel of a tile, which repeats without end. */
export function pixel({ width, height, data }: Tile, x: number, y: number): Rgba {
  const offset = (((y + height) % height) * width + ((x + width) % width)) * 4;
  return [data[offset] ?? 0, data[offset + 1] ?? 0, data[offset + 2] ?? 0, data[offset + 3] ?? 0];
}

/** Image pixels a side: eight CSS pixels, about a letter. Hatched lines are thinner, so a letter has their mean. */
const letter = 16;

/** A tile that is opaque weaves two colours in stripes as wide as a letter: each counts by itself. */
const isWoven = ({ data }: Tile): boolean => data.every((value, at) => at % 4 !== 3 || value === 255);

/** Every colour under a letter on a base with a pattern, wherever in the pattern the letter stands. */
export function groundsOf(tile: Tile, base: string, opacity: number): string[] {
  const size = isWoven(tile) ? 1 : letter;
  const below = channels(base);
  const found = new Set<string>();
  for (let top = 0; top < tile.height; top += 2) {
    for (let left = 0; left < tile.width; left += 2) {
      const sum = [0, 0, 0];
      for (let at = 0; at < size ** 2; at++) {
        const [r, g, b, alpha] = pixel(tile, left + (at % size), top + Math.floor(at / size));
        const share = (alpha / 255) * opacity;
        [r, g, b].forEach((value, channel) => {
          sum[channel] = (sum[channel] ?? 0) + value * share + (below[channel] ?? 0) * (1 - share);
        });
      }
      found.add(hex(sum.map((value) => value / size ** 2)));
    }
  }
  return [...found];
}
