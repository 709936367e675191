/** Raster tiles for hatches, computed pixel by pixel: no canvas, the same bytes everywhere. */

export type Pattern = 'dots' | 'rise' | 'rows' | 'grid' | 'fall' | 'stripes' | 'weave' | 'bars';

/** CSS pixels a side; each pattern repeats within it, so tiles join without a seam. */
const side = 16;
/** Image pixels to a CSS pixel: sharp at pixel ratio 2, legible at 1 and 3. */
export const patternRatio = 2;

export interface Tile {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The image name of a pattern in the style: it encodes all that is needed to draw it. */
export function patternId(pattern: Pattern, ...colours: readonly string[]): string {
  return ['pattern', pattern, ...colours].join(' ');
}

/** Draws the image of a name made by `patternId`; nothing for any other name. */
export function drawPattern(id: string): Tile | undefined {
  const [word, pattern, first, second] = id.split(' ');
  if (word !== 'pattern' || !pattern || !first || !(pattern in coverage)) return undefined;
  const size = side * patternRatio;
  const data = new Uint8ClampedArray(size * size * 4);
  const ink = channels(first);
  const other = second === undefined ? undefined : channels(second);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const share = smoothed(coverage[pattern as Pattern], x, y);
      const pixel = other ? [...mixed(ink, other, share), 255] : [...ink, share * 255];
      data.set(pixel, (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}

/** Whether a point (CSS pixels in the tile) is inked. */
const coverage: Readonly<Record<Pattern, (x: number, y: number) => boolean>> = {
  dots: (x, y) => spot(x, y, 4, 4) || spot(x, y, 12, 12),
  rise: (x, y) => wrap(x + y, 8) < 1.3,
  rows: (_, y) => wrap(y, 8) < 1,
  grid: (x, y) => (wrap(y, 8) < 1 && wrap(x, 8) < 4) || (wrap(x + 2, 8) < 1 && wrap(y + 2, 8) < 4),
  fall: (x, y) => wrap(x - y, 16) < 2.4,
  stripes: (x, y) => wrap(x + y, 16) < 8,
  weave: (x, y) => wrap(x - y, 8) < 4,
  bars: (x, y) => wrap(x - y, 16) < 3.2,
};

function spot(x: number, y: number, centreX: number, centreY: number): boolean {
  return (x - centreX) ** 2 + (y - centreY) ** 2 < 1.2;
}

const wrap = (value: number, period: number) => ((value % period) + period) % period;

const samples = 4;

/** The inked share of an image pixel. */
function smoothed(isInked: (x: number, y: number) => boolean, x: number, y: number): number {
  let inked = 0;
  for (let row = 0; row < samples; row++) {
    for (let column = 0; column < samples; column++) {
      if (
        isInked((x + (column + 0.5) / samples) / patternRatio, (y + (row + 0.5) / samples) / patternRatio)
      ) {
        inked++;
      }
    }
  }
  return inked / samples ** 2;
}

type Channels = [red: number, green: number, blue: number];

const mixed = (one: Channels, other: Channels, share: number): number[] =>
  one.map((value, index) => share * value + (1 - share) * (other[index] as number));

/** Red, green and blue of `#rrggbb`, each 0 to 255. */
export function channels(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}
