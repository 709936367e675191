import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { closestFor, extentOf, isInView, isSmall, withContext } from '../../src/map/camera/extent';
import type { Bounds, Feature } from '../../src/story/model';

const feature = (kind: Feature['kind'], geometry: Geometry | null) => ({ kind, geometry }) as Feature;
const dot = feature('place', { type: 'Point', coordinates: [30, 40] });
const square = feature('zone', {
  type: 'Polygon',
  coordinates: [
    [
      [10, 10],
      [14, 10],
      [14, 14],
      [10, 14],
      [10, 10],
    ],
  ],
});
const arc = feature('backing', {
  type: 'LineString',
  coordinates: [
    [50, 60],
    [20, 20],
  ],
});
const nowhere = feature('meeting', null);

const first: Bounds = [0, 0, 40, 40];

/** A map of ten pixels a degree, its top left at 0, 50. */
const project = ([lon = 0, lat = 0]: readonly number[]) => ({ x: lon * 10, y: (50 - lat) * 10 });
const visible = { left: 0, top: 0, right: 400, bottom: 500 };

describe('the extent of features', () => {
  test('takes in all of them, and what has no place is left out', () => {
    expect(extentOf([dot, square, nowhere], first)).toEqual([10, 10, 30, 40]);
    expect(extentOf([nowhere], first)).toBeUndefined();
    expect(extentOf([], first)).toBeUndefined();
  });

  test('has of an arc its end, and all of it where there is nothing else', () => {
    expect(extentOf([dot, arc], first)).toEqual([20, 20, 30, 40]);
    expect(extentOf([arc], first)).toEqual([20, 20, 50, 60]);
  });

  test('is shown with the first view where it lies outside of it', () => {
    expect(withContext([10, 10, 12, 12], [0, 0, 20, 20])).toEqual([10, 10, 12, 12]);
    expect(withContext([30, 30, 30, 30], [0, 0, 20, 20])).toEqual([0, 0, 30, 30]);
  });

  test('of a dot is not gone to as closely as that of a shape', () => {
    expect(closestFor([30, 40, 30, 40], first)).toBeLessThan(closestFor([10, 10, 12, 12], first));
    // A story of a strip of land is seen from nearer.
    const strip: Bounds = [34.2, 31.2, 34.6, 31.6];
    expect(closestFor([34.3, 31.4, 34.3, 31.4], strip)).toBeGreaterThan(
      closestFor([30, 40, 30, 40], first) + 3,
    );
  });
});

test('is in view what lies within what nothing covers, an arc where it ends', () => {
  expect(isInView([square], first, project, visible)).toBe(true);
  expect(isInView([square], first, project, { ...visible, left: 101 })).toBe(false);
  expect(isInView([square, dot], first, project, { ...visible, right: 299 })).toBe(false);
  expect(isInView([arc], first, project, visible)).toBe(true);
  expect(isInView([nowhere], first, project, visible)).toBe(true);
});

describe('small', () => {
  test('is what takes less than fifteen hundredths of the visible map', () => {
    const map = (bottom: number) => ({ left: 0, top: 0, right: 100, bottom });
    // It takes 1,600 px².
    expect(isSmall([square], first, project, map(108), 1)).toBe(true);
    expect(isSmall([square], first, project, map(106), 1)).toBe(false);
  });

  test('is nothing that the map would hardly come closer to', () => {
    expect(isSmall([dot], first, project, visible, 2)).toBe(true);
    expect(isSmall([dot], first, project, visible, 0.4)).toBe(false);
    expect(isSmall([dot], first, project, visible, -2)).toBe(false);
  });

  test('is no arc of which only the end is in sight, and nothing without a place', () => {
    expect(isSmall([arc], first, project, visible, 1)).toBe(false);
    expect(isSmall([nowhere], first, project, visible, 1)).toBe(false);
  });
});
