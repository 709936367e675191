import { booleanPointInPolygon, distance } from '@turf/turf';
import type { Feature, LineString, MultiLineString, Polygon, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { featuresOf, linesOf } from './read';

const water = featuresOf('water.geojson');
const named = (name: string) => water.find(({ properties }) => properties['name:en'] === name);

describe('the Euphrates', () => {
  const euphrates = named('Euphrates') as Feature<LineString | MultiLineString>;
  const passes = (line: Position[], at: Position, withinKm: number): boolean =>
    line.some((position) => distance(position, at) < withinKm);

  test('is one line from Turkey by Jarabulus and Abu Kamal to Iraq', () => {
    const through = linesOf(euphrates.geometry).filter(
      (line) =>
        passes(line, [38.6, 38.2], 60) &&
        passes(line, [38.02, 36.82], 2) &&
        passes(line, [39.01, 35.935], 2) &&
        passes(line, [40.15, 35.34], 2) &&
        passes(line, [40.93, 34.46], 2) &&
        passes(line, [43.5, 33.3], 60),
    );
    expect(through).toHaveLength(1);
  });

  test('flows into Lake Assad and out of it', () => {
    const lake = named('Lake Assad') as Feature<Polygon>;
    const [line = []] = linesOf(euphrates.geometry).filter((part) => passes(part, [39.01, 35.935], 2));
    const inLake = line.map((position) => booleanPointInPolygon(position, lake));
    expect(inLake.filter(Boolean).length).toBeGreaterThan(8);
    expect(line[inLake.indexOf(true)]?.[1]).toBeGreaterThan(36.2);
    expect(line[inLake.lastIndexOf(true)]?.[0]).toBeGreaterThan(38.5);
  });
});

describe('water', () => {
  test.each([
    'Tigris',
    'Khabur',
    'Balikh',
    'Orontes',
    'Jordan',
    'Nile',
    'Volga',
    'Don',
    'Dnieper',
    'Lake Assad',
    'Lake Tishrin',
    'Lake Tiberias',
    'Sabkhat al-Jabbul',
  ])('has %s once', (name) => {
    expect(water.filter(({ properties }) => properties['name:en'] === name)).toHaveLength(1);
  });

  test('is rivers as lines and lakes as polygons', () => {
    for (const { geometry, properties } of water) {
      const isLine = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
      expect(properties.kind).toBe(isLine ? 'river' : 'lake');
    }
  });
});
