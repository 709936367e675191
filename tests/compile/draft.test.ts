import { describe, expect, test } from 'vitest';
import { compileStory, type Territories } from '../../src/compile/compile';
import type { StoryFolder } from '../../src/story/files/parse';
import type { Problem, ProblemCode } from '../../src/story/problems';
import { danglingIn } from '../support/dangling';
import { withEdit, withFile } from '../support/edits';
import { fixtureTerritories, fixtureFolder } from '../support/fixture';
import { territories, folder as firstFolder } from '../support/stories';

/** A draft that is shown, and what is wrong with it. */
function shown(folder: StoryFolder, shapes: Territories = fixtureTerritories) {
  const { story, problems } = compileStory(folder, shapes);
  if (!story) throw new Error('Nothing is shown.');
  expect(danglingIn(story)).toEqual([]);
  return { story, problems, kinds: kindsOf(story), codes: codesOf(problems) };
}

const codesOf = (problems: readonly Problem[]) => [...new Set(problems.map(({ code }) => code))].sort();
const kindsOf = ({ features }: { features: readonly { kind: string }[] }) =>
  [...new Set(features.map(({ kind }) => kind))].sort();
const without = (folder: StoryFolder, ...names: readonly string[]) =>
  names.reduce((less, name) => withFile(less, name), folder);
const geojson = (folder: StoryFolder) => [...folder.files.keys()].filter((name) => name.endsWith('.geojson'));
const onlyWith = (folder: StoryFolder, ...kept: readonly string[]) =>
  without(folder, ...geojson(folder).filter((name) => !kept.includes(name)));

describe.each([
  { name: 'the first story', folder: firstFolder, shapes: territories, translation: 'en' },
  { name: 'the fixture', folder: fixtureFolder, shapes: fixtureTerritories, translation: 'de' },
])('a draft of $name', ({ folder, shapes, translation }) => {
  const whole = shown(folder, shapes).story;

  test('that is text only has its sentences and their translations', () => {
    const draft = shown(without(folder, ...geojson(folder), 'claims.json'), shapes);
    expect(draft.problems).toMatchObject([{ code: 'no-such-file', file: `${folder.slug}/claims.json` }]);
    expect(draft.story.sentences).toEqual(whole.sentences);
    expect([draft.story.claims, draft.story.features, draft.story.topics]).toEqual([[], [], []]);
    expect(draft.story.gaps.map(({ id }) => id)).toEqual(whole.gaps.map(({ id }) => id));
  });

  test('that has its places has them, and the claims', () => {
    const { story, kinds, codes } = shown(onlyWith(folder, 'places.geojson'), shapes);
    expect(kinds).toEqual(['place']);
    expect(story.features).toEqual(whole.features.filter(({ kind }) => kind === 'place'));
    expect(story.claims).toEqual(whole.claims);
    expect(codes).toEqual(['no-such-feature', 'sentence-without-place']);
  });

  test('that has zones and no routes has the zones as they are', () => {
    const { story, codes } = shown(without(folder, 'routes.geojson'), shapes);
    expect(story.features).toEqual(whole.features.filter(({ kind }) => kind !== 'route'));
    expect(story.frontEdges).toEqual(whole.frontEdges);
    expect(codes.every((code) => ['no-such-feature', 'sentence-without-place'].includes(code))).toBe(true);
  });

  test('whose fronts are not drawn yet is shown without its zones', () => {
    const { story, kinds, codes } = shown(without(folder, 'fronts.geojson'), shapes);
    expect(codes).toEqual(['ground-of-zones']);
    expect(kinds).not.toContain('zone');
    expect(kinds).toEqual(expect.arrayContaining(['place', 'route', 'influence']));
    expect(story.frontEdges).toEqual([]);
    expect(story.claims).toEqual(whole.claims);
  });

  test('without one of its translations is in the other languages', () => {
    const file = `translation.${translation}.json`;
    const { story, problems } = shown(without(folder, file), shapes);
    expect(problems).toMatchObject([{ code: 'no-such-file', file: `${folder.slug}/${file}` }]);
    expect(story.languages).toEqual(whole.languages.filter((language) => language !== translation));
    expect(story.features).toEqual(whole.features);
    expect(story.sentences.map(({ id }) => id)).toEqual(whole.sentences.map(({ id }) => id));
  });

  test.each(['story.json', `source.${whole.languages[0]}.txt`])('without %s is nothing to show', (file) => {
    const { story, problems } = compileStory(without(folder, file), shapes);
    expect(story).toBeUndefined();
    expect(problems).toMatchObject([{ code: 'no-such-file', file: `${folder.slug}/${file}` }]);
  });
});

const claimIds = (draft: ReturnType<typeof shown>) => draft.story.claims.map(({ id }) => id);
const featureIds = (draft: ReturnType<typeof shown>) => draft.story.features.map(({ id }) => id);
const feature = (draft: ReturnType<typeof shown>, id: string) =>
  draft.story.features.find((one) => one.id === id);

describe('what a problem names is left out, and nothing else', () => {
  const whole = shown(fixtureFolder);
  const edited = (file: string, find: string, replace: string) =>
    shown(withEdit(fixtureFolder, file, find, replace));

  test('a claim of nobody, where a feature rests on it', () => {
    const draft = edited('claims.json', '"speaker": "north-spokesman"', '"speaker": "nobody"');
    expect(draft.codes).toEqual(['claim-of-no-speaker']);
    expect(claimIds(draft)).toEqual(claimIds(whole).filter((id) => id !== 's1-north-holds-coast'));
    expect(featureIds(draft)).toEqual(featureIds(whole));
    expect(feature(draft, 'zone-north')?.claims).toEqual([]);
    // A topic of two speakers has one left.
    expect(draft.story.topics).toEqual([]);
  });

  test('a quote that is not in the source, and a claim that rests on no other', () => {
    const draft = edited('claims.json', '"exact": "La route des crêtes', '"exact": "La route des cretes');
    expect(draft.codes).toEqual(['quote-nowhere']);
    expect(claimIds(draft)).not.toContain('s3-road-joins-towns');
    expect(feature(draft, 'ridge-road')).toMatchObject({
      claims: ['s3-road-crosses-front'],
      stretches: [{ claims: [] }, { claims: ['s3-road-crosses-front'] }],
    });
  });

  test('a claim that is not of its schema', () => {
    const draft = edited('claims.json', '"kind": "describes",', '"kind": "discribes",');
    expect(draft.codes).toEqual(['other-type']);
    expect(claimIds(draft)).toHaveLength(claimIds(whole).length - 1);
  });

  test('a name that is still empty, in its language', () => {
    const draft = edited('places.geojson', '"fr": "Limassol"', '"fr": ""');
    expect(draft.problems).toMatchObject([
      { code: 'other-form', path: ['features', 1, 'properties', 'name', 'fr'], expected: { form: 'words' } },
    ]);
    expect(featureIds(draft)).toEqual(featureIds(whole));
    expect(feature(draft, 'limassol')?.name).toEqual({ de: 'Limassol' });
  });

  test('a position that is none, with its line', () => {
    const draft = edited('routes.geojson', '[[32.99, 35.2]', '[[32.99]');
    expect(draft.codes).toEqual(['other-type']);
    expect(featureIds(draft)).toEqual(featureIds(whole).filter((id) => id !== 'ridge-road'));
  });

  test('a rendering that the translation does not have, without its quote', () => {
    const draft = edited('claims.json', '"de": "quert die Frontlinie sechsmal"', '"de": "quert sie"');
    expect(draft.codes).toEqual(['quote-rendering']);
    expect(claimIds(draft)).toEqual(claimIds(whole));
    const quotes = draft.story.claims.flatMap((claim) => claim.quotes);
    expect(quotes.filter(({ rendered }) => !rendered.de)).toHaveLength(1);
  });

  test('an outline that crosses itself', () => {
    const draft = edited(
      'influence.geojson',
      '[[32.9, 34.4], [33.2, 34.4], [33.2, 34.8], [32.9, 34.8], [32.9, 34.4]]',
      '[[32.9, 34.4], [33.2, 34.8], [33.2, 34.5], [32.9, 34.8], [32.9, 34.4]]',
    );
    expect(draft.codes).toEqual(['ring-crosses-itself']);
    expect(draft.kinds).toEqual(whole.kinds.filter((kind) => kind !== 'influence'));
  });

  test('zones of a country that is not known, and areas that its shore would cut', () => {
    const draft = edited('story.json', '"CYP"', '"XYZ"');
    expect(draft.codes).toEqual(['no-such-territory']);
    // An arc that ends in a zone has no end.
    expect(draft.kinds).toEqual(['meeting', 'place', 'route']);
  });

  test('a stretch within a zone that its route passes more than once', () => {
    const draft = edited('routes.geojson', '"to": "pass",', '"to": "pass", "within": "zone-north",');
    expect(draft.codes).toEqual(['other-passages']);
    expect(feature(draft, 'ridge-road')).toMatchObject({ stretches: [{ id: 'whole-road' }] });
  });
});

describe('what breaks only the whole leaves nothing out', () => {
  const whole = shown(fixtureFolder).story;

  test.each<[ProblemCode, string, string, string]>([
    ['words-missing', 'places.geojson', ', "de": "Limassol"', ''],
    ['feature-without-claim', 'relations.geojson', '"claims": ["s4-leagues-met"]', '"claims": []'],
    ['quote-not-unique', 'claims.json', '"prefix": "que ",', ''],
    ['other-source', 'source.fr.txt', 'l’auteur.\n', 'l’auteur.\n\n'],
    ['change-too-early', 'story.json', '"2031-05-09"', '"2031-04-01"'],
  ])('%s', (code, ...edit) => {
    const { story, codes } = shown(withEdit(fixtureFolder, ...edit));
    expect(codes).toEqual([code]);
    const ids = ({ claims, features, sentences }: typeof story) =>
      [claims, features, sentences].map((all) => all.map(({ id }) => id));
    expect(ids(story)).toEqual(ids(whole));
  });
});

describe('zones', () => {
  const front = (coordinates: string) => `"features": [
    {"type": "Feature", "id": "second", "geometry": {"type": "LineString", "coordinates": ${coordinates}},
     "properties": {"precisionKm": 1}},`;
  const ring = '[[33.4, 35.05], [33.6, 35.05], [33.5, 35], [33.4, 35.05]]';
  const withFront = withEdit(fixtureFolder, 'fronts.geojson', '"features": [', front(ring));

  test('are shown around ground that is no zone’s yet', () => {
    const draft = shown(withFront);
    expect(draft.codes).toEqual(['ground-of-no-zone']);
    expect(draft.story.features.filter(({ kind }) => kind === 'zone')).toHaveLength(2);
    expect(draft.story.frontEdges.map((edge) => edge.front)).toEqual(['front-middle']);
  });

  test('that two problems are of are both named, the one in the zones and the one elsewhere', () => {
    const draft = shown(withEdit(withFront, 'claims.json', '"speaker": "north-spokesman"', '"speaker": "x"'));
    expect(draft.codes).toEqual(['claim-of-no-speaker', 'ground-of-no-zone']);
  });

  test('are not blamed for the lack of one that another problem leaves out', () => {
    const draft = shown(
      withEdit(fixtureFolder, 'zones.geojson', '"holder": "south-league"', '"holder": "nobody"'),
    );
    expect(draft.codes).toEqual(['no-such-actor']);
    expect(featureIds(draft)).toContain('zone-north');
    expect(featureIds(draft)).not.toContain('zone-south');
    expect(draft.story.frontEdges).toEqual([]);
  });
});
