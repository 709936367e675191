import { describe, expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { isError } from '../../src/story/problems';
import { strayFiles } from '../../src/story/files/file-names';
import { saidOf } from '../support/breaking';
import { withFile } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';

const renamed = (from: string, to: string) =>
  withFile(withFile(fixtureFolder, from), to, fixtureFolder.files.get(from));
const said = (name: string, expected: string, found = 'a file of a name that no rule knows') => ({
  rule: 'form',
  file: `${fixtureFolder.slug}/${name}`,
  line: 1,
  column: 1,
  found,
  expected,
});

describe('a file that no rule knows is reported', () => {
  test('with the name that it may have been meant to have', () => {
    expect(saidOf(renamed('zones.geojson', 'zone.geojson'))).toEqual([
      said('zone.geojson', 'the name zones.geojson'),
    ]);
    expect(saidOf(renamed('claims.json', 'Claims.json'))).toContainEqual(
      said('Claims.json', 'the name claims.json'),
    );
  });

  test('and is not taken for features where it was meant for fronts', () => {
    const problems = saidOf(renamed('fronts.geojson', 'front.geojson'));
    expect(problems[0]).toEqual(said('front.geojson', 'the name fronts.geojson'));
    expect(problems.filter(({ rule }) => rule === 'form')).toHaveLength(1);
  });

  test('as a warning, where nothing is like it', () => {
    const folder = withFile(fixtureFolder, 'notes.txt', 'x');
    expect(saidOf(folder)).toEqual([
      said('notes.txt', 'none but those of a story', 'a file that no rule knows'),
    ]);
    const { problems } = compileStory(folder, fixtureTerritories);
    expect(problems.filter(isError)).toEqual([]);
    expect(
      compileStory({ ...fixtureFolder, others: ['map.kmz'] }, fixtureTerritories).problems,
    ).toMatchObject([{ code: 'unknown-file', file: `${fixtureFolder.slug}/map.kmz` }]);
  });
});

test.each([
  ['Claims.json', 'claims.json'],
  ['Zones.geojson', 'zones.geojson'],
])('%s beside %s is refused, with both names', (name, known) => {
  const folder = withFile(fixtureFolder, name, fixtureFolder.files.get(known));
  const refusal = said(
    name,
    'names that differ in more than capitals and accents',
    `a name that some systems take for ${known}`,
  );
  expect(saidOf(folder)).toContainEqual(refusal);
  expect(compileStory(folder, fixtureTerritories).problems.some(isError)).toBe(true);
});

test('beside one that is no text: an attachment as well', () => {
  const others = ['attachments/Scan.pdf', 'attachments/scan.pdf'];
  expect(saidOf({ ...fixtureFolder, others })).toContainEqual(
    expect.objectContaining({ found: 'a name that some systems take for attachments/Scan.pdf' }),
  );
});

test.each([
  ['zones.json', 'zones.geojson'],
  ['zones.geojson.txt', 'zones.geojson'],
  ['translations.fr.json', 'translation.fr.json'],
  ['translation.de.json', 'translation.fr.json'],
  ['source.txt', 'source.ar.txt'],
  ['sentance.json', undefined],
  ['sentence.json', 'sentences.json'],
  ['claism.json', undefined],
  ['Story.JSON', 'story.json'],
  ['README.md', undefined],
])('%s may be meant as %s', (name, meant) => {
  expect(strayFiles([name], ['source.ar.txt', 'translation.fr.json'])).toEqual([
    { name, ...(meant !== undefined && { meant }) },
  ]);
});

test('a GeoJSON file of any other name has features, and a preview is known', () => {
  const names = ['districts.geojson', 'zones.geojson', 'zones2.geojson', 'preview.ar.png', '.DS_Store'];
  expect(strayFiles(names, ['source.ar.txt'])).toEqual([]);
});

test('without story.json, no source or translation is a stray', () => {
  expect(strayFiles(['source.ku.txt', 'translation.nl.json'], undefined)).toEqual([]);
});
