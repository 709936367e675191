import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import { cutInnerBorders, cutTerritory } from '../../../src/basemap/cut/land';
import { partition } from '../../../src/geo/partition/partition';
import { sample } from '../../support/extent';
import { readWorld } from '../world/read-world';

const outlines = new Map<string, Promise<MultiPolygon>>();

/** The outline of a territory, such as "UKR" or "UKR -crimea", cut once. */
function outline(territory: string): Promise<MultiPolygon> {
  const found = outlines.get(territory) ?? cutTerritory(readWorld, territory.split(' '));
  outlines.set(territory, found);
  return found;
}

const holds = async (territory: string, at: readonly [number, number]): Promise<boolean> =>
  booleanPointInPolygon([...at], await outline(territory));

describe('a territory', () => {
  test.each(
    sample<[string, string, [number, number]]>(
      [
        ['SYR', 'Kobani', [38.353, 36.885]],
        ['SYR', 'Kessab', [35.988, 35.915]],
        ['SYR', 'Ras al-Ayn', [40.071, 36.845]],
        ['SYR', 'Majdal Shams in the Golan', [35.77, 33.26]],
        ['golan', 'Majdal Shams', [35.77, 33.26]],
        ['TUR', 'Antakya in Hatay', [36.157, 36.206]],
        ['UKR', 'Simferopol', [34.1, 44.95]],
        ['crimea', 'Simferopol', [34.1, 44.95]],
        ['crimea', 'Sevastopol', [33.57, 44.58]],
        ['UKR', 'Donetsk', [37.8, 48.0]],
        ['MDA', 'Tiraspol', [29.64, 46.84]],
        ['transnistria', 'Tiraspol', [29.64, 46.84]],
        ['GEO', 'Sukhumi', [41.03, 43.01]],
        ['abkhazia', 'Sukhumi', [41.03, 43.01]],
        ['south-ossetia', 'Tskhinvali', [43.97, 42.23]],
        ['AZE', 'Stepanakert', [46.75, 39.82]],
        ['nagorno-karabakh', 'Stepanakert', [46.75, 39.82]],
        ['CYP', 'Kyrenia', [33.32, 35.325]],
        ['northern-cyprus', 'Famagusta', [33.93, 35.13]],
        ['SRB', 'Pristina', [21.17, 42.66]],
        ['kosovo', 'Pristina', [21.17, 42.66]],
        ['PSE', 'Hebron', [35.1, 31.53]],
        ['PSE', 'East Jerusalem', [35.24, 31.8]],
        ['gaza', 'Gaza', [34.45, 31.5]],
        ['ISR', 'Haifa', [35.0, 32.78]],
        ['ESH', 'Laayoune', [-13.2, 27.15]],
        ['western-sahara', 'Tifariti', [-10.57, 26.16]],
        ['SDN', 'Abyei', [28.44, 9.59]],
        ['abyei', 'Abyei', [28.44, 9.59]],
        ['SDN', 'Khartoum', [32.55, 15.55]],
        ['kafia-kingi', 'Kafia Kingi', [24.4, 9.3]],
        ['EGY', 'Halaib', [36.6, 22.2]],
        ['bir-tawil', 'Bir Tawil', [33.7, 21.87]],
        ['KEN', 'the Ilemi Triangle', [35.4, 4.9]],
        ['SOM', 'Hargeisa', [44.06, 9.56]],
        ['somaliland', 'Hargeisa', [44.06, 9.56]],
        ['IND', 'Srinagar', [74.8, 34.08]],
        ['jammu-kashmir', 'Leh', [77.58, 34.16]],
        ['PAK', 'Muzaffarabad', [73.47, 34.37]],
        ['gilgit-baltistan', 'Gilgit', [74.31, 35.92]],
        ['CHN', 'Aksai Chin', [79.5, 35.2]],
        ['arunachal-pradesh', 'Tawang', [91.87, 27.59]],
        ['TWN', 'Taipei', [121.5, 25.03]],
        ['CHN', 'Taipei, as the United Nations count it', [121.5, 25.03]],
        ['essequibo', 'Lethem', [-59.7, 3.38]],
        ['GUY', 'Georgetown', [-58.15, 6.78]],
        ['kurils', 'Kunashir', [145.9, 44.1]],
        ['LSO', 'Maseru', [27.5, -29.33]],
        ['TLS', 'Oecusse', [124.3, -9.3]],
        ['FJI', 'Suva, west of the antimeridian', [178.44, -18.1]],
        ['FJI', 'Taveuni, east of it', [-179.95, -16.75]],
        ['RUS', 'Chukotka, west of the antimeridian', [175, 66.5]],
        ['RUS', 'Chukotka, east of it', [-173.5, 66.5]],
        ['GRL', 'the north of Greenland, at 83 degrees', [-34, 83.2]],
        ['VAT', 'the Vatican', [12.453, 41.903]],
        ['COD', 'Goma', [29.22, -1.66]],
        ['RWA', 'Gisenyi', [29.265, -1.69]],
      ],
      9,
    ),
  )('%s holds %s', async (territory, _place, at) => {
    expect(await holds(territory, at)).toBe(true);
  });

  test.each(
    sample<[string, string, [number, number]]>(
      [
        ['SYR', 'Kilis', [37.115, 36.718]],
        ['SYR', 'Antakya', [36.157, 36.206]],
        ['ISR', 'Majdal Shams', [35.77, 33.26]],
        ['ISR', 'Hebron', [35.1, 31.53]],
        ['RUS', 'Simferopol', [34.1, 44.95]],
        ['UKR -crimea', 'Simferopol', [34.1, 44.95]],
        ['SRB -kosovo', 'Pristina', [21.17, 42.66]],
        ['CHN -taiwan', 'Taipei', [121.5, 25.03]],
        ['MAR', 'Laayoune', [-13.2, 27.15]],
        ['SSD', 'Abyei', [28.44, 9.59]],
        ['ARM', 'Stepanakert', [46.75, 39.82]],
        ['PAK', 'Srinagar', [74.8, 34.08]],
        ['ZAF', 'Maseru', [27.5, -29.33]],
        ['IDN', 'Oecusse', [124.3, -9.3]],
        ['FRA', 'Cayenne', [-52.3, 4.9]],
        ['RWA', 'Goma', [29.22, -1.66]],
      ],
      9,
    ),
  )('%s leaves out %s', async (territory, _place, at) => {
    expect(await holds(territory, at)).toBe(false);
  });

  test('of two countries is one outline, without the border between them', async () => {
    const both = await outline('HTI DOM');
    const main = both.coordinates[0]?.[0] ?? [];
    expect(main.some(([x = 0]) => x < -73.5)).toBe(true);
    expect(main.some(([x = 0]) => x > -69)).toBe(true);
  });

  test('of two countries is divided by their border, without a front', async () => {
    const borders = await cutInnerBorders(readWorld, ['ARM', 'AZE']);
    const seeds = [
      { zone: 'armenia', point: [44.5, 40.2] },
      { zone: 'azerbaijan', point: [47.5, 40.3] },
    ];
    const { zones } = partition(await outline('ARM AZE'), [], seeds, borders);
    const isIn = (zone: string, at: [number, number]) =>
      booleanPointInPolygon(at, zones.get(zone) as MultiPolygon);
    expect([isIn('armenia', [43.85, 40.79]), isIn('armenia', [46.36, 40.68])]).toEqual([true, false]);
    expect([isIn('azerbaijan', [46.36, 40.68]), isIn('azerbaijan', [43.85, 40.79])]).toEqual([true, false]);
    expect(await cutInnerBorders(readWorld, ['AZE'])).toEqual([]);
  });

  test('that has no land is refused by name', async () => {
    await expect(outline('XXX')).rejects.toThrow('"XXX" has no land');
  });
});
