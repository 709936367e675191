import { afterEach, describe, expect, test } from 'vitest';
import { allowStorySize } from '../../src/site/story-size';
import { allowSize } from '../../src/story/files/limits';
import type { Rule } from '../../src/story/problems/code';
import { crowdedLines } from '../fuzz/crowded-lines';
import { saidOf } from '../support/breaking';
import { withEdit, withFile } from '../support/edits';
import { fixtureFolder } from '../support/fixture';

const line = (count: number) => JSON.stringify(crowdedLines.spiral([31, 33.5, 35.5, 36.5], count));
const route = /\[\[32\.99, 35\.2\].*?\]\]/;
const front = /\[\[32\.8, 35\.2\].*?\]\]/;
const area = /\[\[\[32\.9, 34\.4\].*?\]\]\]/;
const edited = (file: string, find: RegExp, replace: string) =>
  withFile(fixtureFolder, file, (fixtureFolder.files.get(file) as string).replace(find, replace));
const many = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('more than a story needs is refused:', () => {
  test.each<[string, typeof fixtureFolder, Rule, string, string]>([
    [
      'a long file',
      withFile(fixtureFolder, 'claims.json', ' '.repeat(1_000_001)),
      'form',
      '1000001 characters',
      'at most 1000000',
    ],
    [
      'a long source',
      withFile(fixtureFolder, 'source.fr.txt', 'a'.repeat(200_001)),
      'form',
      '200001 characters',
      'at most 200000',
    ],
    [
      'many files',
      many(100).reduce((all, index) => withFile(all, `more-${index}.geojson`, '{}'), fixtureFolder),
      'form',
      '111 files',
      'at most 100',
    ],
    [
      'many keys',
      withFile(fixtureFolder, 'claims.json', `{${many(5001).map((key) => `"${key}":0`)}}`),
      'form',
      '5001 items',
      'at most 5000',
    ],
    ['a long list', edited('fronts.geojson', front, line(5001)), 'form', '5001 items', 'at most 5000'],
    [
      'many features, for which there are tables',
      withFile(
        fixtureFolder,
        'places.geojson',
        `{"type":"FeatureCollection","features":[${many(5001).join()}]}`,
      ),
      'form',
      '5001 features',
      'at most 5000, and what is more in events.csv or events-table.geojson',
    ],
    [
      'a long route',
      edited('routes.geojson', route, JSON.stringify(crowdedLines.toAndFro([31, 33.5, 35.5, 36.5], 20))),
      5,
      'ridge-road of 7800 km',
      'a route of at most 5000 km',
    ],
    [
      'an area of many positions',
      edited('influence.geojson', area, JSON.stringify([crowdedLines.gear([32.9, 34.4, 33.2, 34.8], 2000)])),
      5,
      '2001 positions of areas',
      'at most 500 in a story',
    ],
    [
      'a scribble for a front',
      edited('fronts.geojson', front, JSON.stringify(crowdedLines.star([32.5, 34.8, 33.5, 35.5], 600))),
      6,
      'fronts that cross each other more than 20000 times',
      'fronts that cross where zones meet',
    ],
    [
      'a stretch of many claims',
      withEdit(
        fixtureFolder,
        'routes.geojson',
        '["s3-road-joins-towns"]',
        JSON.stringify(Array(201).fill('s3-road-joins-towns')),
      ),
      5,
      '202 claims',
      'at most 200',
    ],
  ])('%s', (_, folder, rule, found, expected) => {
    expect(saidOf(folder)).toContainEqual(expect.objectContaining({ rule, found, expected }));
  });
});

describe('a publisher may allow more', () => {
  afterEach(() => allowSize(1));
  const long = withFile(fixtureFolder, 'claims.json', ' '.repeat(1_000_001));

  test('by STORY_SIZE, as a factor', () => {
    expect(saidOf(long).map(({ found }) => found)).toContain('1000001 characters');
    allowStorySize('2');
    expect(saidOf(long).map(({ found }) => found)).not.toContain('1000001 characters');
  });

  test.each(['0', '-1', 'much', ''])('which is a number from 1 on: "%s"', (found) => {
    expect(() => allowStorySize(found)).toThrow(`STORY_SIZE: found "${found}"; expected a number from 1 on`);
  });
});
