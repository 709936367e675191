import { gzipSync } from 'node:zlib';
import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import { beforeAll, describe, expect, test } from 'vitest';
import { cutGround, type Ground } from '../../../src/basemap/cut/ground';
import { insideOfAll } from '../../../src/basemap/cut/land-test';
import { cutTerritory } from '../../../src/basemap/cut/land';
import type { GroundSetting } from '../../../src/basemap/cut/setting';
import { readWorld } from '../world/read-world';
import { fallbacks, nameProblems } from './name-problems';

const settings = {
  Sudan: { bounds: [21.8, 8.6, 38.6, 22.2], territory: ['SDN'], languages: ['ar', 'en', 'tr'] },
  Ukraine: { bounds: [22, 44.3, 40.3, 52.4], territory: ['UKR'], languages: ['uk', 'fr'] },
  Fiji: { bounds: [176.8, -21, -178, -12.4], territory: ['FJI'], languages: ['en', 'ar'] },
  Palestine: { bounds: [34.2, 31.2, 35.6, 32.6], territory: ['PSE'], languages: ['ar', 'en', 'tr'] },
} as const satisfies Record<string, GroundSetting>;

const countries = Object.keys(settings) as (keyof typeof settings)[];
const grounds = new Map<string, Ground>();
const groundOf = (name: keyof typeof settings) => grounds.get(name) as Ground;
const points = (features: readonly Feature[]) =>
  features.filter((one): one is Feature<Point> => one.geometry.type === 'Point');
const at = ({ geometry }: Feature<Point>) => geometry.coordinates;

beforeAll(async () => {
  for (const name of countries) grounds.set(name, await cutGround(readWorld, settings[name]));
}, 60_000);

describe.each(countries)('the names of %s', (name) => {
  test('are not empty, and every label has the one that the map falls back to', () => {
    expect(nameProblems(groundOf(name))).toEqual([]);
  });

  // Fiji has too few towns to thin out.
  const several = name === 'Fiji' ? [] : [name];
  test.each(several)('thin out in %s: more towns with each rank', () => {
    const ranks = groundOf(name).towns.features.filter(({ properties }) => !properties?.['capital']);
    const count = (most: number) => ranks.filter(({ properties }) => properties?.['rank'] <= most).length;
    expect(count(1)).toBeGreaterThan(0);
    expect(count(2)).toBeGreaterThanOrEqual(count(1));
    expect(count(6)).toBeGreaterThan(count(2));
  });

  test('of towns are the denser within the territory', async () => {
    const { bounds, territory } = settings[name];
    const isInside = insideOfAll(await cutTerritory(readWorld, territory, bounds));
    const towns = points(groundOf(name).towns.features);
    const own = towns.filter((town) => isInside(at(town)));
    expect(own.length).toBeGreaterThan(3);
    expect(own.some(({ properties }) => properties?.['rank'] === 1)).toBe(true);
  });

  test('of seas stand on water, of the country on its land', () => {
    const isOnLand = insideOfAll(groundOf(name).land.features[0]?.geometry as MultiPolygon);
    const labels = points(groundOf(name).labels.features);
    const seas = labels.filter(({ properties }) => properties?.['kind'] === 'sea');
    expect(seas.length).toBeGreaterThan(20);
    expect(seas.filter((sea) => isOnLand(at(sea))).map(({ properties }) => properties?.['name:en'])).toEqual(
      [],
    );
    expect(
      labels.some(({ properties }) => properties?.['kind'] === 'country' && properties['name:en'] === name),
    ).toBe(true);
  });

  test('keep to their part of what a ground may have in bytes', () => {
    const { water, areas, towns, labels } = groundOf(name);
    const bytes = [water, areas, towns, labels].map(
      (layer) => gzipSync(JSON.stringify(layer), { level: 9 }).length,
    );
    expect(bytes.reduce((sum, one) => sum + one)).toBeLessThan(65_000);
  });
});

describe('names in a language', () => {
  const town = (name: keyof typeof settings, english: string) =>
    groundOf(name).towns.features.find(({ properties }) => properties?.['name:en'] === english)?.properties;

  test('are those of the setting, English, and their own', () => {
    expect(town('Ukraine', 'Odesa')).toMatchObject({
      name: 'Одеса',
      'name:uk': 'Одеса',
      'name:fr': 'Odessa',
      capital: false,
    });
    expect(town('Ukraine', 'Odesa')).not.toHaveProperty('name:ar');
    expect(town('Sudan', 'El Fasher')).toMatchObject({
      name: 'الفاشر',
      'name:ar': 'الفاشر',
      'name:tr': 'El Faşir',
    });
  });

  test('in Latin letters are the Latin name where there is no other', () => {
    expect(town('Ukraine', 'Poltava')?.['name:fr']).toBe('Poltava');
  });

  test('are in Arabic for all areas of Sudan and most of its towns', () => {
    const { areas, towns } = fallbacks(groundOf('Sudan'), 'ar');
    expect(areas?.[0]).toBe(0);
    expect((towns?.[0] ?? 0) / (towns?.[1] ?? 1)).toBeLessThan(0.25);
  });
});

describe('what is near the focus alone', () => {
  const names = (ground: Ground, kind: string) =>
    ground.labels.features.flatMap(({ properties }) =>
      properties?.['kind'] === kind ? [properties['name:en']] : [],
    );

  test('are the names of disputed areas', () => {
    expect(names(groundOf('Sudan'), 'disputed')).toContain('Abyei');
    expect(names(groundOf('Ukraine'), 'disputed')).toContain('Crimea');
    expect(names(groundOf('Fiji'), 'disputed')).toEqual([]);
  });

  test('are areas, but for one that is a disputed area as well: it has one name', () => {
    const areas = points(groundOf('Ukraine').areas.features).map(({ properties }) => properties?.['name:en']);
    expect(areas.length).toBeGreaterThan(20);
    expect(areas).not.toContain('Crimea');
  });

  test('are lines between areas, none of which leaves the territory', async () => {
    const isInside = insideOfAll(await cutTerritory(readWorld, ['UKR'], settings.Ukraine.bounds));
    const lines = groundOf('Ukraine').areas.features.flatMap(({ geometry }) =>
      geometry.type === 'LineString' ? geometry.coordinates.slice(1, -1) : [],
    ) as Position[];
    expect(lines.length).toBeGreaterThan(200);
    expect(lines.filter((position) => !isInside(position)).length / lines.length).toBeLessThan(0.02);
  });

  test('are rivers: the Nile and the Dnieper, not the Amazon', () => {
    const rivers = (ground: Ground) => ground.water.features.map(({ properties }) => properties?.['name:en']);
    expect(rivers(groundOf('Sudan'))).toContain('Nile');
    expect(rivers(groundOf('Ukraine'))).toContain('Dnieper');
    expect(rivers(groundOf('Sudan'))).not.toContain('Amazon');
  });
});
