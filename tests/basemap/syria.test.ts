import { area, booleanPointInPolygon, point } from '@turf/turf';
import type { Feature, MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { featuresOf } from './read';

const [syria, ...others] = featuresOf('territory.geojson') as Feature<MultiPolygon>[];
if (!syria) throw new Error('territory.geojson is empty.');

const isInside = (longitude: number, latitude: number): boolean =>
  booleanPointInPolygon(point([longitude, latitude]), syria);

describe("Syria's outline", () => {
  test('is one feature without holes', () => {
    expect(others).toEqual([]);
    expect(syria.id).toBe('SYR');
    expect(syria.geometry.coordinates.every((rings) => rings.length === 1)).toBe(true);
  });

  test('has the area of Syria with the Golan, to 2 per cent', () => {
    expect(Math.abs(area(syria) / 1e6 - 187_000)).toBeLessThan(3700);
  });

  test.each([
    ['the Golan', 35.75, 33.0],
    ['Kobani', 38.353, 36.89],
    ['Ras al-Ayn', 40.071, 36.85],
    ['Kessab', 35.985, 35.918],
    ['Banias in the Golan', 35.694, 33.248],
    ['Arwad', 35.8585, 34.8562],
    ['Lake Assad', 38.2, 36.0],
    ['Yaarubiyah', 42.06, 36.812],
    ['Abu Kamal', 40.92, 34.45],
  ])('holds %s', (_place, longitude, latitude) => {
    expect(isInside(longitude, latitude)).toBe(true);
  });

  test.each([
    ['Antakya', 36.157, 36.206],
    ['Kilis', 37.115, 36.718],
    ['Nusaybin', 41.215, 37.075],
    ['Ceylanpinar', 40.05, 36.855],
    ['Tiberias', 35.53, 32.79],
    ['Dan', 35.652, 33.238],
    ['Ein Gev', 35.639, 32.783],
    ['al-Qaim', 41.0, 34.38],
    ['Tripoli in Lebanon', 35.85, 34.44],
  ])('leaves out %s', (_place, longitude, latitude) => {
    expect(isInside(longitude, latitude)).toBe(false);
  });

  test("holds every town that is Syria's, and no other", () => {
    const wrong = featuresOf('towns.geojson').filter(({ geometry, properties }) => {
      if (geometry.type !== 'Point') return true;
      return booleanPointInPolygon(geometry, syria) !== (properties.country === 'SY');
    });
    expect(wrong.map(({ properties }) => properties['name:en'])).toEqual([]);
  });
});
