import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { isError } from '../../src/story/problems';
import { story } from '../support/stories';
import { withEdit } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';
import { saidOf } from '../support/breaking';

/** The fixture with Kyrenia off the island, more than 200 km from the western end of its zone. */
const farPlace = withEdit(fixtureFolder, 'places.geojson', '[33.32, 35.33]', '[35.4, 36.4]');
const warnings = (folder = farPlace) => saidOf(folder).filter(({ found }) => found.includes('which reaches'));

test('a zone that reaches far beyond the only place that its claims name is warned of', () => {
  expect(warnings()).toEqual([
    {
      rule: 3,
      file: `${farPlace.slug}/zones.geojson`,
      line: 13,
      column: 19,
      found: expect.stringMatching(
        /^“zone-north”, which reaches 2\d\d km beyond the places that its claims name$/,
      ),
      expected: 'ground at most 200 km from the nearest of them: kyrenia',
    },
  ]);
  const { story: compiled, problems } = compileStory(farPlace, fixtureTerritories);
  expect(problems.filter(isError)).toEqual([]);
  expect(compiled?.features).toHaveLength(9);
});

test.each([
  [
    'shares a claim',
    '"claims": ["s2-south-holds-rest", "s2-atlantis-patrols"]',
    '"claims": ["s1-north-holds-coast"]',
  ],
  [
    'is of the same sentence',
    '"claims": ["s2-south-holds-rest", "s2-atlantis-patrols"]',
    '"claims": ["s1-again"]',
  ],
])('another place that %s is as good a measure', (_name, find, replace) => {
  const claims = withEdit(
    farPlace,
    'claims.json',
    '"claims": [',
    `"claims": [{"id": "s1-again", "kind": "describes", "speaker": "north-spokesman", "mode": "said", "actors": [],
      "statement": {"fr": "x", "de": "x"}, "quotes": [{"sentence": "s1", "exact": "la Ligue du nord tient la côte de Kyrenia", "start": 19}]},`,
  );
  expect(warnings(withEdit(claims, 'places.geojson', find, replace))).toEqual([]);
});

test('a zone of the context, or with no place in its claims, is not measured', () => {
  const context = withEdit(
    farPlace,
    'zones.geojson',
    '"basis": "article",\n        "claims": ["s1-north-holds-coast"]',
    '"basis": "context",\n        "reason": {"fr": "x", "de": "x"},\n        "claims": []',
  );
  expect(warnings(context)).toEqual([]);
  expect(
    warnings(
      withEdit(
        farPlace,
        'places.geojson',
        '"claims": ["s1-north-holds-coast"]',
        '"claims": ["s2-atlantis-patrols"]',
      ),
    ),
  ).toEqual([]);
});

test('the first story has no zone beyond its places', () => {
  // Its compilation has no problem of any kind: the zones of the article are within reach of the places named with them.
  expect(
    story.features.filter(({ kind, basis }) => kind === 'zone' && basis === 'article').length,
  ).toBeGreaterThan(2);
});
