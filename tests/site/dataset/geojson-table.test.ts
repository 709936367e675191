import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CutDataset, cutDataset } from '../../../src/site/dataset/cut-dataset';
import type { Row } from '../../../src/story/dataset/dataset';
import type { WrittenDataset } from '../../../src/story/schema/dataset';
import { eventsStory } from '../../bench/scale/events';
import { columnsOfFeatures, featuresOfTable, geojsonForms } from '../../support/features-of-table';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'events-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const made = eventsStory(600, { shapeEvery: 10 });
const csvDataset = (JSON.parse(made.files.get('story.json') ?? '') as { dataset: WrittenDataset }).dataset;
const dataset: WrittenDataset = { ...csvDataset, columns: columnsOfFeatures(csvDataset.columns) };

const cut = (written: WrittenDataset, name: string) => {
  const found = cutDataset(folder, written, join(folder, name));
  if (!('dataset' in found)) throw new Error(found.join('\n'));
  return found;
};
const rowsIn = ({ folder: at }: CutDataset) =>
  readdirSync(join(at, 'events'))
    .filter((name) => name.startsWith('rows-'))
    .flatMap((name) => JSON.parse(readFileSync(join(at, 'events', name), 'utf8')) as Row[])
    .sort(([a], [b]) => (a < b ? -1 : 1));

test.each(Object.entries(geojsonForms))('a table in GeoJSON is cut as the same in CSV: %s', (_, write) => {
  const csv = join(folder, 'events.csv');
  made.write(csv);
  const features = featuresOfTable(readFileSync(csv, 'utf8'), csvDataset.columns);
  const ofCsv = cut(csvDataset, 'csv');
  rmSync(csv);
  writeFileSync(join(folder, 'events-table.geojson'), write(features));
  const ofFeatures = cut(dataset, 'geojson');

  // The first line of CSV has the names: a feature's number is one less.
  const counted = rowsIn(ofCsv).map(([id, line, ...others]) => [id, line - 1, ...others]);
  expect(rowsIn(ofFeatures)).toEqual(counted);
  expect(ofFeatures.dataset).toMatchObject({ name: 'events-table.geojson', count: 600 });
  expect(ofFeatures.dataset.shapes).toEqual(ofCsv.dataset.shapes);
  expect(ofFeatures.dataset.indexes.tiles).toBe(ofCsv.dataset.indexes.tiles);
  expect(ofFeatures.dataset.indexes.names).toBe(ofCsv.dataset.indexes.names);
  expect(readdirSync(ofFeatures.folder)).toContain('events-table.geojson');
});

describe('what is wrong with features is told with line and place, what was found and what was expected', () => {
  const properties = {
    event_id: 'EV1',
    event_date: '2031-01-01',
    location: 'Tell Nur',
    notes: 'They clashed.',
    event_type: 'clashed',
    actor1: 'North',
    actor2: null,
    fatalities: 3,
    geo_precision: 1,
  };
  const good = { type: 'Feature', geometry: { type: 'Point', coordinates: [38, 35, 900] }, properties };
  const feature = (changed: object) => ({
    ...good,
    properties: { ...properties, event_id: 'EV2', ...changed },
  });
  const faultsOf = (second: object | string, written = dataset): readonly string[] => {
    const text = typeof second === 'string' ? second : JSON.stringify(second);
    writeFileSync(join(folder, 'events-table.geojson'), `${JSON.stringify(good)}\n\n${text}\n`);
    const found = cutDataset(folder, written, join(folder, 'cache'));
    return 'dataset' in found ? [] : found;
  };
  const placed = (geometry: unknown) => ({ ...feature({}), geometry });

  test.each<[string, object | string, string]>([
    [
      'an id that is none',
      feature({ event_id: 'EV 2' }),
      'found "EV 2" in the property "event_id"; expected letters',
    ],
    ['an id again', feature({ event_id: 'ev1' }), 'found the id of feature 1 again'],
    [
      'no property of that name',
      feature({ notes: undefined }),
      'found "" in the property "notes"; expected the words',
    ],
    [
      'a list',
      feature({ actor1: ['North'] }),
      'found "[\\"North\\"]" in the property "actor1"; expected words',
    ],
    ['what is neither', feature({ notes: true }), 'found "true" in the property "notes"; expected words'],
    [
      'more digits than are kept',
      `${JSON.stringify(feature({})).replace('"EV2"', '12345678901234567890')}`,
      'in the property "event_id"; expected words in whole characters, or a whole number',
    ],
    [
      'half a character',
      feature({ notes: 'a\ud800' }),
      'in the property "notes"; expected words in whole characters',
    ],
    [
      'a property twice',
      JSON.stringify(feature({})).replace('"location"', '"notes":"Other words.","location"'),
      'found "notes" again; expected it once',
    ],
    [
      'a name with an escape, twice',
      JSON.stringify(feature({})).replace('"location"', '"n\\u006ftes":"Other words.","location"'),
      'found "notes" again; expected it once',
    ],
    [
      'digits that a number does not keep',
      feature({ notes: 12.5 }),
      'found "12.5" in the property "notes"; expected words',
    ],
    [
      'no number',
      JSON.stringify(feature({})).replace('"fatalities":3', '"fatalities":1e400'),
      'in the property "fatalities"; expected a number',
    ],
    [
      'a geometry twice',
      JSON.stringify(good).replace('"geometry"', '"geometry":null,"geometry"'),
      'found "geometry" again; expected it once',
    ],
    [
      'another system',
      { ...feature({}), crs: { properties: { name: 'EPSG:3857' } } },
      'found positions in "EPSG:3857"',
    ],
    [
      'a collection without features',
      { type: 'FeatureCollection' },
      'found a collection that has no list of "features"',
    ],
    ['no geometry', placed(null), 'found no geometry; expected a "Point"'],
    [
      'several points',
      placed({ type: 'MultiPoint', coordinates: [[38, 35]] }),
      'found the geometry "{\\"type\\":\\"MultiPoint\\"',
    ],
    [
      'coordinates of another depth',
      placed({ type: 'Polygon', coordinates: [38, 35] }),
      'expected a "Point", a "LineString"',
    ],
    [
      'no numbers',
      placed({ type: 'Point', coordinates: ['38', '35'] }),
      'expected a "Point", a "LineString"',
    ],
    [
      'no position on earth',
      placed({ type: 'Point', coordinates: [35, 91] }),
      'expected in each position degrees',
    ],
    [
      'a ring that is open',
      placed({
        type: 'Polygon',
        coordinates: [
          [
            [38, 35],
            [39, 35],
            [39, 36],
            [38, 36],
          ],
        ],
      }),
      'expected rings that end where they begin',
    ],
    ['another type', { ...feature({}), type: 'feature' }, 'found the type "feature"; expected "Feature"'],
    ['what is no JSON', '{"type":"Feature",,}', 'found what is no JSON; expected a feature'],
  ])('%s', (_, second, told) => {
    const faults = faultsOf(second);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(/^events-table\.geojson:3: feature 2: found /);
    expect(faults[0]).toContain(told);
  });

  test('a property that no feature has', () => {
    const written = { ...dataset, columns: { ...dataset.columns, rank: 'deaths' } };
    expect(faultsOf(feature({}), written)).toEqual([
      'events-table.geojson:1: found no feature with "deaths" in its properties; expected some',
    ]);
  });

  test('what is wrong with the file before what is wrong with features', () => {
    const crs = { properties: { name: 'EPSG:3857' } };
    const features = Array.from({ length: 30 }, () =>
      placed({ type: 'Point', coordinates: [4_000_000, 4_000_000] }),
    );
    writeFileSync(
      join(folder, 'events-table.geojson'),
      JSON.stringify({ type: 'FeatureCollection', crs, features }),
    );
    const found = cutDataset(folder, dataset, join(folder, 'cache'));
    expect('dataset' in found ? [] : [found[0], found.at(-1)]).toEqual([
      'events-table.geojson:1: found positions in "EPSG:3857"; expected degrees, longitude before latitude',
      'events-table.geojson: 10 more like these',
    ]);
  });

  test('a longitude without a latitude', () => {
    const written = { ...dataset, columns: { ...dataset.columns, longitude: 'x' } };
    expect(faultsOf(feature({}), written)).toEqual([
      'events-table.geojson:1: found one of "longitude" and "latitude" in "columns"; expected both or neither',
    ]);
  });

  test('a column of shapes', () => {
    const written = { ...dataset, columns: { ...dataset.columns, shape: 'wkt' } };
    expect(faultsOf(feature({}), written)).toEqual([
      'events-table.geojson:1: found "shape" in "columns"; expected none, since features have their geometry',
    ]);
  });

  test('its own id is the property "id" where it has no other; a longitude and a latitude are where its sign stands', () => {
    const columns = { ...dataset.columns, id: 'id', longitude: 'x', latitude: 'y' };
    const area = {
      type: 'Polygon',
      coordinates: [
        [
          [38, 35],
          [39, 35],
          [39, 36],
          [38, 35],
        ],
      ],
    };
    const { event_id: _, ...others } = properties;
    const features = [
      { ...good, id: 'A', properties: { ...others, x: null } },
      { ...good, id: 7, geometry: area, properties: { ...others, x: 38.5, y: '35.2' } },
      { ...good, id: 'ignored', geometry: null, properties: { ...others, id: 'own', x: 40, y: 36 } },
    ];
    writeFileSync(
      join(folder, 'events-table.geojson'),
      JSON.stringify({ type: 'FeatureCollection', features }),
    );
    const rows = rowsIn(cut({ ...dataset, columns }, 'cache'));
    expect(rows.map(([id, , , , , , lon, lat, , , shape]) => [id, lon, lat, shape?.type])).toEqual([
      ['event-7', 38.5, 35.2, 'Polygon'],
      ['event-a', 38, 35, undefined],
      ['event-own', 40, 36, undefined],
    ]);
  });
});
