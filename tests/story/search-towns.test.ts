import type { FeatureCollection } from 'geojson';
import { describe, expect, test } from 'vitest';
import { groupResults } from '../../src/reader/search/found';
import { createSearch } from '../../src/story/search';
import { townsBeside } from '../../src/story/search/towns';
import { placesOf, stopsOf } from '../../src/story/spots';
import { textOf } from '../basemap/read';
import type { Story } from '../../src/story/model';
import { compiled, fixtureFolder } from '../support/fixture';
import { story } from '../support/stories';

const basemap = JSON.parse(textOf('towns.geojson')) as FeatureCollection;

/** A search of a story with the basemap's towns, and the English names of those that it finds. */
function searchWithTowns(of: Story) {
  const towns = townsBeside(basemap, of);
  const search = createSearch(of);
  search.addTowns(towns);
  const byId = new Map(towns.map((town) => [town.id, town]));
  const found = (query: string) =>
    search.search(query).flatMap(({ kind, id }) => (kind === 'town' ? [byId.get(id)?.name['en']] : []));
  return { towns, search, found };
}

const elsewhere = searchWithTowns(compiled(fixtureFolder).story);
const here = searchWithTowns(story);

describe('towns of the basemap', () => {
  test.each([
    ['Kobani', 'Kobani (Ain al-Arab)'],
    ['كوباني', 'Kobani (Ain al-Arab)'],
    ['عين العرب', 'Kobani (Ain al-Arab)'],
    ['ayn el arab', 'Kobani (Ain al-Arab)'],
    ['تدمر', 'Palmyra'],
    ['palmira', 'Palmyra'],
    ['الحسكه', 'Hasakah'],
    ['حسكة', 'Hasakah'],
    ['al-Hasakah', 'Hasakah'],
    ['Al Hasakah', 'Hasakah'],
    ['el-Haseke', 'Hasakah'],
    ['اعزاز', 'Azaz'],
    ['Diyarbakir', 'Diyarbakır'],
    ['sanliurfa', 'Şanlıurfa'],
    ['deir ez zor', 'Deir ez-Zor'],
    ['deir-ez-zor', 'Deir ez-Zor'],
    ['zor', 'Deir ez-Zor'],
    ['minsk', 'Minsk'],
    ['Kişinev', 'Chisinau'],
  ])('%s', (query, name) => expect(elsewhere.found(query)[0]).toBe(name));

  test('that the story has are found as the story has them, and once', () => {
    for (const query of ['Aleppo', 'Manbij', 'Qamishli', 'دمشق', 'Tehran'])
      expect(here.found(query)).toEqual([]);
    const ids = new Set(here.towns.map(({ geonames }) => geonames));
    const own = [...placesOf(story), ...stopsOf(story)].flatMap(({ geonames }) => geonames ?? []);
    expect(own.length).toBeGreaterThan(15);
    expect(own.filter((id) => ids.has(id))).toEqual([]);
    expect(here.towns.length).toBeGreaterThan(basemap.features.length - 40);
  });

  test('are shown after what the story names', () => {
    const results = (['town', 'claim', 'stop', 'feature'] as const).map((kind) => ({
      kind,
      id: kind,
      score: 1,
    }));
    expect(groupResults(results).map(({ kind }) => kind)).toEqual(['feature', 'stop', 'town', 'claim']);
  });
});

describe('a town is one of the story', () => {
  const [lon = 0, lat = 0] = placesOf(story).find(({ place }) => place.id === 'aleppo')?.at ?? [];
  const isBeside = (name: string, at: [number, number]) => {
    const geometry = { type: 'Point' as const, coordinates: at };
    const properties = { 'name:en': name, rank: 1 };
    const features = [{ type: 'Feature' as const, id: 'hand', properties, geometry }];
    return townsBeside({ type: 'FeatureCollection', features }, story).length > 0;
  };

  test('by name and nearness where it has no id', () => {
    expect(isBeside('aleppo', [lon + 0.01, lat])).toBe(false);
    expect(isBeside('Aleppo', [lon + 0.1, lat])).toBe(true);
    expect(isBeside('Elsewhere', [lon, lat])).toBe(true);
  });
});
