import { booleanClockwise, kinks, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { farBox, worldBox } from '../../src/basemap/make/resolution';
import { featuresOf, files, linesOf, polygonsOf, positionsOf } from './read';

/** This ground was named by hand in these; the world's has more. */
const codes = ['ar', 'en', 'tr'] as const;

describe.each(files)('%s', (name) => {
  const features = featuresOf(name);

  test('has features, all where it reaches', () => {
    const isWorldwide = name === 'land.geojson' || name === 'borders.geojson';
    const [west, south, east, north] = isWorldwide ? worldBox : farBox;
    const positions = features.flatMap(({ geometry }) => positionsOf(geometry));
    expect(positions.length).toBeGreaterThan(0);
    const outside = positions.filter(
      ([x = Number.NaN, y = Number.NaN]) => !(x >= west && x <= east && y >= south && y <= north),
    );
    expect(outside).toEqual([]);
  });

  test('closes its rings, outer ones counter-clockwise, holes clockwise', () => {
    for (const rings of features.flatMap(({ geometry }) => polygonsOf(geometry))) {
      rings.forEach((ring, index) => {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring.at(-1)).toEqual(ring[0]);
        expect(booleanClockwise(ring)).toBe(index > 0);
      });
    }
  });

  test('has no ring that crosses itself', () => {
    const polygons = features.flatMap(({ geometry }) => polygonsOf(geometry));
    const crossings = polygons.flatMap((rings) =>
      kinks(polygon(rings)).features.map((at) => at.geometry.coordinates),
    );
    expect(crossings).toEqual([]);
  });

  test('has no line of one position, and no position twice in a row', () => {
    const lines = features.flatMap(({ geometry }) => [...linesOf(geometry), ...polygonsOf(geometry).flat()]);
    expect(lines.filter((line) => line.length < 2)).toEqual([]);
    const repeats = lines.flatMap((line) =>
      line.filter((position, at) => String(position) === String(line[at - 1])),
    );
    expect(repeats).toEqual([]);
  });

  test('has unique ids', () => {
    const ids = features.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('names in all of its languages or in none, the Arabic without vowel marks', () => {
    const arabic = /^[\u0621-\u064a0-9 ()]+$/;
    const latin = /^[\p{Script=Latin}0-9][\p{Script=Latin}0-9 ,()-]*$/u;
    for (const { properties } of features) {
      const names = codes.map((code) => properties[`name:${code}`]).filter((found) => found !== undefined);
      if (names.length === 0) continue;
      for (const code of codes) {
        expect(properties[`name:${code}`], `${properties['name:en']} in ${code}`).toMatch(
          code === 'ar' ? arabic : latin,
        );
      }
    }
  });
});
