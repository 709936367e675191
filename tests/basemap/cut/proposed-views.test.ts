import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cutTerritory } from '../../../src/basemap/cut/land';
import { proposedViews } from '../../../src/basemap/cut/proposed-views';
import { worldReader } from '../../../src/site/ground';

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const outline = (...coordinates: MultiPolygon['coordinates']): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates,
});

test('views lie around the territory, and bounds reach farther', () => {
  expect(proposedViews(outline(box(10, -5, 20, 5)))).toEqual({
    bounds: [7, -8, 23, 8],
    views: { first: [9.2, -5.8, 20.8, 5.8], whole: [9.2, -5.8, 20.8, 5.8] },
  });
});

test('the first view leaves out what is far away, and keeps what is near to what is near', () => {
  const { views } = proposedViews(
    outline(box(0, 0, 10, 10), box(13, 0, 14, 1), box(19, 0, 20, 1), box(60, 0, 62, 2)),
  );
  expect(views.first[2]).toBeGreaterThan(20);
  expect(views.first[2]).toBeLessThan(24);
  expect(views.whole[2]).toBeGreaterThan(62);
});

test('what is small has finer numbers', () => {
  expect(proposedViews(outline(box(7.4, 43.7, 7.44, 43.76))).views.first).toEqual([
    7.393, 43.695, 7.447, 43.765,
  ]);
});

test('no bounds across the antimeridian are more than half of the globe', () => {
  const { bounds, views } = proposedViews(outline(box(20, 40, 180, 80), box(-180, 64, -169, 72)));
  expect(views.whole[0]).toBeGreaterThan(views.whole[2]);
  for (const [west, south, east, north] of [bounds, views.whole]) {
    expect(east + 360 - west).toBeLessThanOrEqual(180);
    expect([south, north].every((latitude) => Math.abs(latitude) <= 85)).toBe(true);
  }
});

describe('of countries', () => {
  test.each([
    ['COD', [12.2, 31.3], [-13.5, 5.4]],
    ['FJI', [177.3, -178.3], [-18.3, -16.2]],
    ['PRT', [-9.4, -6.3], [37.1, 42]],
  ] as const)('the first view of %s holds its main part', async (code, [west, east], [south, north]) => {
    const { views } = proposedViews(await cutTerritory(worldReader(), [code]));
    const [left, low, right, high] = views.first;
    expect(left).toBeLessThan(west);
    expect(left).toBeGreaterThan(west - 4);
    expect(right).toBeGreaterThan(east);
    expect(right).toBeLessThan(east + 4);
    expect([low < south, high > north]).toEqual([true, true]);
  });
});
