import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../src/cartography/scale-bar';

describe('the scale bar', () => {
  it.each([
    [2, 120, 200],
    [0.9, 120, 100],
    [0.5, 120, 50],
    [0.0042, 120, 0.5],
    [0.0009, 120, 0.1],
    [30, 120, 2000],
    [1, 100, 100],
  ])('at %s km to a pixel and %s px of room is %s km long', (kmPerPx, room, km) => {
    expect(scaleBar(kmPerPx, room).length).toBe(km);
  });

  it('is as long as its distance, fits, and takes more than two fifths of the room', () => {
    for (let kmPerPx = 0.0002; kmPerPx < 40; kmPerPx *= 1.07) {
      const { length: km, px } = scaleBar(kmPerPx, 120);
      expect(px * kmPerPx).toBeCloseTo(km, 9);
      expect(px).toBeLessThanOrEqual(120);
      expect(px).toBeGreaterThan(48 - 1e-9);
      expect(km).toBe(Number(km.toPrecision(1)));
      expect(['1', '2', '5']).toContain(km.toExponential()[0]);
    }
  });
});
