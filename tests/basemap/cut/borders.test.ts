import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { drawLand } from '../../../src/basemap/cut/drawn-land';
import { bordersOf, landOf, outlineOf } from '../../../src/basemap/cut/land';
import { sample } from '../../support/extent';
import { readWorld } from '../world/read-world';

type BorderLine = Record<string, unknown> & { lines: Position[][] };

const bordersAround = async (...territory: string[]): Promise<BorderLine[]> =>
  bordersOf(await drawLand(readWorld, territory), ['ar', 'en', 'tr']).features.map(
    ({ properties, geometry }) => ({ ...properties, lines: geometry.coordinates }),
  );

describe('the borders of a ground', () => {
  test.each(
    sample<[string, string, string]>(
      [
        ['UKR', 'Crimea', 'line-of-occupation'],
        ['SYR', '1974 disengagement line', 'line-of-occupation'],
        ['SYR', 'Occupied Golan', 'disputed'],
        ['PSE', '1949 armistice line', 'disputed'],
        ['CYP', 'Green Line, Cyprus', 'disputed'],
        ['SRB', 'Kosovo', 'disputed'],
        ['IND', 'Line of Control, Kashmir', 'disputed'],
        ['IND', 'Line of Actual Control', 'disputed'],
        ['IND', 'McMahon Line', 'disputed'],
        ['MAR', 'Western Sahara', 'disputed'],
        ['SDN', 'Abyei', 'disputed'],
        ['SDN', 'Halaib', 'disputed'],
        ['GEO', 'Abkhazia', 'disputed'],
        ['AZE', 'Former line of Nagorno-Karabakh', 'disputed'],
        ['SOM', 'Somaliland', 'disputed'],
        ['GUY', 'Essequibo', 'disputed'],
        ['KOR', '1953 armistice line', 'disputed'],
      ],
      9,
    ),
  )('around %s mark %s as %s', async (territory, name, status) => {
    const found = (await bordersAround(territory)).filter((line) => line['name:en'] === name);
    expect(found.map((line) => line['status'])).toEqual([status]);
    expect(found[0]?.lines.flat().length).toBeGreaterThan(1);
    expect(found[0]?.['name']).toBe(name);
  });

  test('do not mark where a disputed area only ends within its state', async () => {
    const lines = (await bordersAround('IND')).flatMap(({ lines: all }) => all.flat());
    const inAssam = lines.filter(([x = 0, y = 0]) => x > 93.2 && x < 94.2 && y > 26.8 && y < 27.4);
    expect(inAssam).toEqual([]);
  });

  test('never run along the antimeridian, and name only the languages that are asked for', async () => {
    const drawn = await drawLand(readWorld, ['RUS']);
    const { features } = bordersOf(drawn, ['en']);
    const along = features
      .flatMap(({ geometry }) => geometry.coordinates.flat())
      .filter(([x = 0]) => Math.abs(x) === 180);
    expect(along).toEqual([]);
    expect(features.some(({ properties }) => properties?.['name:ar'] !== undefined)).toBe(false);
    expect(features.some(({ properties }) => properties?.['name:en'] !== undefined)).toBe(true);
  });

  test('share their positions with the outline of the territory, and coasts with the land', async () => {
    const drawn = await drawLand(readWorld, ['HTI']);
    const line = bordersOf(drawn, ['en']).features.flatMap(({ geometry }) => geometry.coordinates.flat());
    const coast = landOf(drawn).features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
    const drawnAt = new Set([...line, ...coast].map(String));
    const outline = outlineOf(drawn).coordinates.flat(2);
    expect(outline.filter((position) => !drawnAt.has(String(position)))).toEqual([]);
  });
});
