import { expect, test } from 'vitest';
import { indexEvidence } from '../../src/story/evidence';
import { compiled, fixtureFolder } from '../support/fixture';
import { story as firstStory } from '../support/stories';

const { story } = compiled(fixtureFolder);
const evidence = indexEvidence(story);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

test('a feature leads to its claims and to the very words in a sentence', () => {
  expect(ids(evidence.claimsOf('limassol'))).toEqual(['s2-south-holds-rest', 's2-atlantis-patrols']);
  expect(evidence.quotesIn('s2', 'limassol').map(({ exact }) => exact)).toEqual([
    'La Ligue du sud',
    'tout le reste de l’île',
    'Limassol, où patrouille l’Atlantide',
  ]);
  expect(evidence.quotesIn('s1', 'limassol')).toEqual([]);
});

test('a sentence leads to its features, each once, and to its claims', () => {
  expect(ids(evidence.featuresOf('s2'))).toEqual(['influence-limassol', 'limassol', 'zone-south']);
  expect(ids(evidence.claimsIn('s4'))).toEqual(['s4-atlantis-arms-north', 's4-leagues-met']);
});

test('what is not there has no evidence', () => {
  expect(evidence.featuresOf('s5')).toEqual([]);
  expect(evidence.claimsOf('atlantis-port')).toEqual([]);
  expect(evidence.claimsOf('nowhere')).toEqual([]);
  expect(evidence.quotesIn('s9', 'nowhere')).toEqual([]);
});

test.each([
  ['the fixture', story],
  ['the first story', firstStory],
])('both ways lead to the same pairs in %s', (_name, each) => {
  const { claimsOf, featuresOf } = indexEvidence(each);
  const down = each.features.flatMap(({ id }) => [
    ...new Set(claimsOf(id).flatMap(({ quotes }) => quotes.map(({ sentence }) => `${sentence} ${id}`))),
  ]);
  const up = each.sentences.flatMap(({ id }) => featuresOf(id).map((feature) => `${id} ${feature.id}`));
  expect(up.sort()).toEqual(down.sort());
  expect(up.length).toBeGreaterThan(each.features.length - 2);
});
