import { expect, test } from 'vitest';
import { contextIn } from '../../src/compile/text';
import { compiled, fixtureFolder } from '../support/fixture';

const { story } = compiled(fixtureFolder);

test('the languages are the source’s and then the translations’', () => {
  expect(story.languages).toEqual(['fr', 'de']);
  expect(Object.keys(story.translators)).toEqual(['de']);
});

test('a paragraph ends where a line does, however many lines are empty', () => {
  expect(story.sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 1, 2, 2]);
});

test('a sentence has its translations, and its reason to have no place', () => {
  const [first, , , , last] = story.sentences;
  expect(first?.translations).toEqual({
    de: 'Testtext 🐑: Die Nordliga hält die Küste von Kyrenia, sagt ihr Sprecher.',
  });
  expect(first).not.toHaveProperty('noPlace');
  expect(last?.noPlace?.de).toBe('Der Satz spricht vom Wetter, nicht von einem Ort.');
});

test('a quote is counted in UTF-16 units: the sheep are two', () => {
  const [quote] = story.claims[0]?.quotes ?? [];
  expect(quote).toMatchObject({
    start: 'Texte d’essai '.length + 2 + ' : '.length,
    prefix: 'Texte d’essai 🐑 : ',
    exact: 'la Ligue du nord tient la côte de Kyrenia',
  });
});

test('whose view a claim gives is kept, and absent elsewhere', () => {
  expect(story.claims.filter((claim) => 'viewOf' in claim).map(({ id, viewOf }) => [id, viewOf])).toEqual([
    ['s4-atlantis-arms-north', 'south-league'],
  ]);
});

test('context grows until the words stand once', () => {
  const text = `${'x'.repeat(60)}A${'x'.repeat(200)}A${'x'.repeat(100)}`;
  const { prefix, suffix } = contextIn(text)(261, 'A');
  expect(text.split(`${prefix}A${suffix}`)).toHaveLength(2);
  expect(prefix.length).toBeGreaterThan(24);
});

test('context does not cut a character in two', () => {
  // The x makes an even number of units end in the middle of a sheep, on either side.
  const text = `${'🐑'.repeat(40)}x!x${'🐑'.repeat(40)}`;
  const { prefix, suffix } = contextIn(text)(81, '!');
  expect([prefix, suffix]).toEqual([`${'🐑'.repeat(11)}x`, `x${'🐑'.repeat(12)}`]);
});
