import { describe, expect, it } from 'vitest';
import { zoomIn, zoomShift } from '../../src/cartography/scale';
import type { Bounds } from '../../src/story/model';
import { story } from '../support/stories';

const shiftOf = (first: Bounds) => zoomShift(first);

describe('the zooms of a story', () => {
  it('are as written where its first view is as wide and high as that which they are written for', () => {
    expect(zoomShift(story.views.first)).toBe(0);
    expect(zoomIn(story)(6.2)).toBe(6.2);
  });

  it('are a zoom closer for a view of half the size, and farther for one twice as wide or twice as high', () => {
    const [west, south, east, north] = story.views.first;
    expect(shiftOf([west, south, (west + east) / 2, (south + north) / 2])).toBeCloseTo(1, 0);
    expect(shiftOf([west, south, 2 * east - west, north])).toBe(-1);
    expect(shiftOf([west, south - (north - south) / 2, east, north + (north - south) / 2])).toBeCloseTo(
      -1,
      0,
    );
  });
});
