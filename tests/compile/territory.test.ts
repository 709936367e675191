import type { MultiPolygon, Polygon } from 'geojson';
import { describe, expect, it } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { placesIn } from '../../src/story/files/places';
import { territoryKey } from '../../src/story/territory';
import { withFile } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';

const island = fixtureTerritories.get('CYP')?.outline as Polygon | MultiPolygon;
const box = [
  [32, 34.4],
  [35, 34.4],
  [35, 35.8],
  [32, 35.8],
  [32, 34.4],
];
const outline = {
  method: 'drawn',
  description: { fr: 'Dessiné.', de: 'Gezeichnet.' },
  asOf: '2031-03',
  source: 'carte',
  precisionKm: 1,
};

function withOutline(geometry: object, { source = sourceOf() } = {}) {
  const file = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'own',
        geometry,
        properties: { name: { fr: 'Île', de: 'Insel' }, outline: { ...outline, source } },
      },
    ],
  };
  return withFile(fixtureFolder, 'territory.geojson', JSON.stringify(file));
}

function sourceOf(): string {
  const story = JSON.parse(fixtureFolder.files.get('story.json') ?? '') as {
    outlineSources: { id: string }[];
  };
  return story.outlineSources[0]?.id ?? '';
}

const found = (folder: typeof fixtureFolder) =>
  compileStory(folder, fixtureTerritories).problems.map((problem) => [
    problem.rule,
    problem.code,
    problem.file.split('/')[1],
    placesIn(folder)(problem).line > 0,
  ]);

describe('an outline of a story’s own', () => {
  it('is partitioned in place of that of its country', () => {
    expect(compileStory(withOutline(island), fixtureTerritories).problems).toEqual([]);
    const { problems } = compileStory(
      withOutline({ type: 'Polygon', coordinates: [box] }),
      fixtureTerritories,
    );
    // What was sea between the ends of fronts is land now.
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set([6]));
  });

  it.each([
    [
      'goes around the wrong way',
      { type: 'Polygon', coordinates: [box.toReversed()] },
      'outer-ring-clockwise',
    ],
    ['is a point', { type: 'Point', coordinates: [33, 35] }, 'other-type'],
    ['is not closed', { type: 'Polygon', coordinates: [box.slice(0, 4)] }, 'ring-open'],
  ])('that %s is refused for that', (_what, geometry, code) => {
    expect(found(withOutline(geometry)).map(([, is, file, hasPlace]) => [is, file, hasPlace])).toContainEqual(
      [code, 'territory.geojson', true],
    );
  });

  it('names a source of the story', () => {
    expect(found(withOutline(island, { source: 'nobody' }))).toContainEqual([
      5,
      'no-such-source',
      'territory.geojson',
      true,
    ]);
  });

  it('that is a feature alone, and no collection, is refused where it begins', () => {
    const folder = withFile(
      fixtureFolder,
      'territory.geojson',
      JSON.stringify({ type: 'Feature', geometry: island, properties: {} }),
    );
    const problems = found(folder);
    expect(problems.length).toBeGreaterThan(0);
    expect(new Set(problems.map(([rule, , file]) => `${rule} ${file}`))).toEqual(
      new Set(['form territory.geojson']),
    );
  });
});

it('the key of a territory is the same in any order of its countries', () => {
  expect(territoryKey(['AZE', 'ARM'])).toBe(territoryKey(['ARM', 'AZE']));
});
