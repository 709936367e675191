import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { gazetteerFiles } from '../../../src/site/studio/gazetteer';
import { siteFile } from '../../../src/publish/site/file-table';
import {
  type PlaceNames,
  placeNamesPath,
  type WorldPlaces,
  worldPlacesPath,
} from '../../../src/story/places/files';

const files = gazetteerFiles('data/world');
const read = <T>(path: string) => JSON.parse(files.get(path) ?? 'null') as T;
const world = read<WorldPlaces>(worldPlacesPath);

test('every sort is in columns of one length, in each file of names too', () => {
  const { towns, areas, countries, disputed } = world;
  expect(towns.countries.reduce((sum, [, count]) => sum + count, 0)).toBe(towns.ids.length);
  for (const column of [towns.x, towns.y, towns.people, towns.seats, towns.latin])
    expect(column).toHaveLength(towns.ids.length);
  expect(new Set(towns.ids).size).toBe(towns.ids.length);
  const lengths = [towns.ids, areas.codes, countries.codes, disputed.ids].map(({ length }) => length);
  for (const language of world.languages) {
    const names = read<PlaceNames>(placeNamesPath(language));
    const columns = [names.towns, names.areas, names.countries, names.disputed];
    expect(
      columns.map(({ length }) => length),
      language,
    ).toEqual(lengths);
  }
});

test('a town stands where the ground has it, with its country and its names', () => {
  const [id, x, y, country, people, seat, , latin, names] = (
    JSON.parse(readFileSync('data/world/towns/UKR.json', 'utf8')) as { towns: (string & number)[][] }
  ).towns[2] as unknown as [
    number,
    number,
    number,
    string,
    number,
    number,
    number,
    string,
    Record<string, string>,
  ];
  const at = world.towns.ids.indexOf(id);
  const longitude = world.towns.x.slice(0, at + 1).reduce((sum, step) => sum + step, 0);
  expect([
    longitude,
    world.towns.y[at],
    world.towns.people[at],
    world.towns.seats[at],
    world.towns.latin[at],
  ]).toEqual([x, y, people, seat, latin]);
  expect(read<PlaceNames>(placeNamesPath('ru')).towns[at]).toBe(names['ru']);
  let before = 0;
  const own = world.towns.countries.find(([, count]) => (before += count) > at);
  expect(own?.[0]).toBe(country);
});

test('a capital has its name in a language from the file of capitals', () => {
  const damascus = world.towns.ids.indexOf(170654);
  const names = JSON.parse(readFileSync('data/world/towns/capitals/tr.json', 'utf8')) as Record<
    string,
    string
  >;
  expect(read<PlaceNames>(placeNamesPath('tr')).towns[damascus]).toBe(names['170654']);
});

test('what one language needs is at most 600 kB, packed', () => {
  const packed = (path: string) => gzipSync(files.get(path) ?? '').length;
  const largest = Math.max(...world.languages.map((one) => packed(placeNamesPath(one))));
  expect(packed(worldPlacesPath) + largest).toBeLessThan(600_000);
});

test('the site has a line for each file, and no reader caches them', () => {
  for (const path of files.keys()) {
    expect(siteFile(path), path).toMatchObject({ type: 'application/json' });
    expect(siteFile(path).offline, path).toBeUndefined();
  }
});
