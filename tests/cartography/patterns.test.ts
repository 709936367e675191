import { describe, expect, it } from 'vitest';
import {
  drawPattern,
  type Pattern,
  patternId,
  patternRatio,
  type Tile,
} from '../../src/cartography/patterns';
import { pixel } from './support/compose';

const inks: readonly Pattern[] = ['dots', 'rise', 'rows', 'grid', 'fall'];
const weaves: readonly Pattern[] = ['stripes', 'weave'];
const black = '#000000';
const white = '#ffffff';

function draw(id: string): Tile {
  const tile = drawPattern(id);
  if (!tile) throw new Error(`"${id}" cannot be drawn.`);
  return tile;
}

/** How much of each pixel is inked, 0 to 1: a woven tile's first colour is black here. */
function inked(pattern: Pattern): { tile: Tile; at: (x: number, y: number) => number } {
  const isWoven = weaves.includes(pattern);
  const tile = draw(isWoven ? patternId(pattern, black, white) : patternId(pattern, black));
  return {
    tile,
    at: (x, y) => {
      const [red, , , alpha] = pixel(tile, x, y);
      return isWoven ? 1 - red / 255 : alpha / 255;
    },
  };
}

const grid = ({ width, height }: Tile) =>
  Array.from({ length: width * height }, (_, at) => [at % width, Math.floor(at / width)] as const);

describe.each([...inks, ...weaves])('the pattern "%s"', (pattern) => {
  const { tile, at } = inked(pattern);
  const pixels = grid(tile);

  // Tiled without end, the picture is the same after each such shift: so its seams look like its inside.
  const shifts = pixels.filter(
    ([dx, dy]) => (dx > 0 || dy > 0) && pixels.every(([x, y]) => at(x + dx, y + dy) === at(x, y)),
  );

  it('has no seam, neither from side to side nor from top to bottom', () => {
    expect(shifts.some(([dx]) => dx > 0)).toBe(true);
    expect(shifts.some(([, dy]) => dy > 0)).toBe(true);
  });

  it('inks enough to be seen and leaves enough of the ground', () => {
    const share = pixels.reduce((sum, [x, y]) => sum + at(x, y), 0) / pixels.length;
    const [least, most] = weaves.includes(pattern) ? [0.45, 0.55] : [0.02, 0.2];
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  it('is still a pattern where a screen has one pixel to a CSS pixel', () => {
    const coarse = pixels
      .filter(([x, y]) => x % patternRatio === 0 && y % patternRatio === 0)
      .map(([x, y]) => (at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1)) / 4);
    expect(Math.max(...coarse)).toBeGreaterThan(0.6);
    expect(Math.min(...coarse)).toBe(0);
  });
});

describe('patterns', () => {
  it('are all different', () => {
    const pictures = [...inks, ...weaves].map((pattern) => {
      const { tile, at } = inked(pattern);
      return grid(tile)
        .map(([x, y]) => at(x, y))
        .join(' ');
    });
    expect(new Set(pictures).size).toBe(inks.length + weaves.length);
  });

  it('have the colours of their name', () => {
    const { data } = draw(patternId('stripes', '#102030', '#405060'));
    expect(Array.from(data.subarray(0, 4))).toEqual([0x10, 0x20, 0x30, 255]);
    expect(data).toContain(0x60);
  });

  it.each(['', 'pattern', 'pattern dots', 'pattern unknown #000000', 'arrow #000000'])(
    'are not drawn for "%s"',
    (id) => {
      expect(drawPattern(id)).toBeUndefined();
    },
  );
});
