import type { Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { nameLayers, townDot } from '../../../src/cartography/layers/name-layers';
import { boxAround, centreOf } from '../../../src/cartography/names/box';
import type { Bounds } from '../../../src/story/model';
import { story } from '../../support/stories';
import { canvasAt, basemap, namesAt } from '../support/placed';
import { viewOf } from '../support/views';

const languages = ['ar', 'en', 'tr'];
const widths = [300, 500, 650, 900];
/** From Syria up to Moscow, and the border of Syria with Turkey. */
const region: Bounds = [27.5, 31.8, 48, 56.6];
const border: Bounds = [37.4, 36.2, 39.6, 37.2];

const idOf = (name: string) =>
  basemap.towns?.features.find(({ properties }) => properties?.['name:en'] === name)?.id;

describe.each(languages)('a wide view in %s', (language) => {
  it.each(widths)('names the neighbours and every capital that is far from others, %i px wide', (width) => {
    const keys = namesAt(width, { languages: [language] }, region).map(({ name }) => name.key);
    const wanted = [
      ...['Turkey', 'Iraq', 'Jordan', 'Iran', 'Ukraine', 'Belarus'].map((name) => `country-labels/${name}`),
      ...['Minsk', 'Chisinau', 'Kyiv', 'Tbilisi'].map((name) => `town-labels/${idOf(name)}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

/** Extents of countries around Syria, degrees: west, south, east, north. */
const extents: Readonly<Record<string, Bounds>> = {
  Turkey: [25.6, 35.8, 44.9, 42.2],
  Iraq: [38.7, 29, 48.7, 37.5],
  Iran: [44, 25, 63.4, 39.9],
  Jordan: [34.9, 29.1, 39.4, 33.4],
  'Saudi Arabia': [34.4, 16.3, 55.7, 32.2],
  Lebanon: [35.1, 33, 36.7, 34.7],
  Israel: [34.2, 29.4, 35.9, 33.4],
  Cyprus: [32.2, 34.5, 34.7, 35.8],
  Egypt: [24.6, 21.9, 37, 31.8],
};

it('a country’s name stands within the extent of its country, in views of all sizes', () => {
  let looked = 0;
  const first: Bounds = story.views.first;
  for (const bounds of [first, region, border]) {
    for (const width of [240, 330, 420, 540, 600, 720, 900, 1200]) {
      const canvas = canvasAt(width, bounds);
      for (const { name, box } of namesAt(width, { languages: ['en'] }, bounds)) {
        const extent = name.layer === 'country-labels' && extents[name.key.split('/')[1] ?? ''];
        if (!extent) continue;
        const [lon = 0, lat = 0] = canvas.unproject(centreOf(box));
        const [west, south, east, north] = extent;
        looked += 1;
        expect(
          lon > west && lon < east && lat > south && lat < north,
          `${name.key} ${width} ${lon} ${lat}`,
        ).toBe(true);
      }
    }
  }
  expect(looked).toBeGreaterThan(60);
});

describe('the dot of a town', () => {
  const placed = namesAt(900, { languages: ['en'] }, border);
  const towns = placed.filter(({ name }) => name.layer === 'town-labels');
  const places = new Map(
    (basemap.towns?.features ?? []).map(({ id, geometry }) => [
      `town-labels/${id}`,
      (geometry as Point).coordinates,
    ]),
  );

  it('is where the town is, and has the name beside it', () => {
    expect(towns.length).toBeGreaterThan(3);
    for (const { name, at } of towns) expect(at, name.key).toEqual(places.get(name.key));
  });

  it('is covered by no name of another, at any size', () => {
    const sizes = Array.from({ length: 24 }, (_, index) => 240 + index * 40);
    const covered = [border, region].flatMap((bounds) =>
      sizes.flatMap((width) => {
        const canvas = canvasAt(width, bounds);
        const names = namesAt(width, { languages: ['en', 'ar'] }, bounds);
        return names.flatMap(({ name, at }) => {
          if (name.layer !== 'town-labels') return [];
          const { x, y } = canvas.project(at);
          const dot = boxAround(x, y, townDot.radius + townDot.ring);
          const over = names.filter(
            ({ name: { key }, box }) =>
              key !== name.key &&
              box.left < dot.right &&
              box.right > dot.left &&
              box.top < dot.bottom &&
              box.bottom > dot.top,
          );
          return over.map((other) => `${width}: ${other.name.key} over ${name.key}`);
        });
      }),
    );
    expect(covered).toEqual([]);
  });

  it('is drawn of the names that are placed, and of no other', () => {
    const layer = nameLayers(viewOf()).find(({ id }) => id === 'town-dots');
    expect(layer).toMatchObject({
      type: 'circle',
      source: 'names',
      filter: ['==', ['get', 'layer'], 'town-labels'],
    });
  });
});
