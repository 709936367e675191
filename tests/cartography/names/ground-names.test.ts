import type { Point } from 'geojson';
import { describe, expect, it } from 'vitest';
import { nameLayers, townDot } from '../../../src/cartography/layers/name-layers';
import { boxAround } from '../../../src/cartography/names/box';
import type { Bounds } from '../../../src/story/model';
import { canvasAt, ground, namesAt } from '../support/placed';
import { viewOf } from '../support/views';

const languages = ['ar', 'en', 'tr'];
const widths = [300, 500, 650, 900];
/** From Syria up to Moscow, and the border of Syria with Turkey. */
const region: Bounds = [27.5, 31.8, 48, 56.6];
const border: Bounds = [37.4, 36.2, 39.6, 37.2];

describe.each(languages)('a wide view in %s', (language) => {
  it.each(widths)('names the neighbours and every capital that is far from others, %i px wide', (width) => {
    const keys = namesAt(width, { languages: [language] }, region).map(({ name }) => name.key);
    const wanted = [
      ...['Turkey', 'Iraq', 'Jordan', 'Iran', 'Ukraine', 'Belarus'].map((name) => `country-labels/${name}`),
      ...['Minsk', 'Chisinau', 'Kyiv', 'Tbilisi'].map((name) => `town-labels/${name}`),
    ];
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('the dot of a town', () => {
  const placed = namesAt(900, { languages: ['en'] }, border);
  const towns = placed.filter(({ name }) => name.layer === 'town-labels');
  const places = new Map(
    (ground.towns?.features ?? []).map(({ geometry, properties }) => [
      `town-labels/${properties?.['name:en']}`,
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
