import { describe, expect, it } from 'vitest';
import { restingStop } from '../../src/reader/shell/bottom-sheet-drag';

const stops = [60, 400, 800];

describe('a sheet that is let go', () => {
  it('comes to rest at the nearest of its heights', () => {
    for (const [height, stop] of [
      [-20, 0],
      [60, 0],
      [229, 0],
      [231, 1],
      [599, 1],
      [601, 2],
      [900, 2],
    ] as const) {
      expect(restingStop(height, 0, stops), `${height} px`).toBe(stop);
    }
  });

  it('goes on to the next one when it is thrown', () => {
    expect(restingStop(90, 0.8, stops)).toBe(1);
    expect(restingStop(410, 0.8, stops)).toBe(2);
    expect(restingStop(390, -0.8, stops)).toBe(0);
    expect(restingStop(790, -0.8, stops)).toBe(1);
  });

  it('never goes beyond its heights', () => {
    expect(restingStop(850, 2, stops)).toBe(2);
    expect(restingStop(20, -2, stops)).toBe(0);
  });
});
