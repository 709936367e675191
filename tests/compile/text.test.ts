import { describe, expect, test } from 'vitest';
import { compileText, contextIn } from '../../src/compile/text';
import { parseStory } from '../../src/story/files/parse';
import { compiled, fixtureFolder } from '../support/fixture';

const { story } = compiled(fixtureFolder);

test('the languages are the source’s and then the translations’', () => {
  expect(story.languages).toEqual(['fr', 'de']);
  expect(Object.keys(story.translators)).toEqual(['de']);
});

describe('paragraphs', () => {
  /** The fixture's sentences with other white space between them, at the offsets that this gives them. */
  function spaced(...gaps: [string, string, string, string, string]) {
    const { parsed } = parseStory(fixtureFolder);
    if (!parsed) throw new Error('The fixture has no form.');
    let text = '';
    const sentences = parsed.sentences.value.sentences.map((sentence, index) => {
      text += gaps[index];
      const start = text.length;
      text += sentence.exact;
      return { ...sentence, start };
    });
    const sources = parsed.sources.map((source) => ({ ...source, text: `${text}\n\n` }));
    const changed = { ...parsed, sources, sentences: { ...parsed.sentences, value: { sentences } } };
    return compileText(changed).sentences.map(({ paragraph, before }) => [paragraph, before]);
  }

  test.each<[string, Parameters<typeof spaced>, (readonly [number, string?])[]]>([
    ['without a blank line, every line is one', ['', ' ', '\n', '\n', ' '], [[0], [0], [1], [2], [2]]],
    ['a blank line begins one', ['', ' ', '\n\n', '\n \t\n\n', ' '], [[0], [0], [1], [2], [2]]],
    [
      'beside blank lines, lines stay lines: a heading, verse',
      ['', '\n\n', '\n', '\n  ', '\n\n'],
      [[0], [1], [1, '\n'], [1, '\n  '], [2]],
    ],
    ['tabs stay', ['', '\t', '\n', '\t', '\t'], [[0], [0, '\t'], [1], [1, '\t'], [1, '\t']]],
    [
      'an indent stays, of a line and of a paragraph',
      ['', '\n\n\t', '\n\t\t', '\n\n\u3000\u3000', ' '],
      [[0], [1, '\t'], [1, '\n\t\t'], [2, '\u3000\u3000'], [2]],
    ],
    ['no blank is none', ['', '', '  ', '', ''], [[0], [0, ''], [0, '  '], [0, ''], [0, '']]],
  ])('%s', (_name, gaps, expected) => {
    expect(spaced(...gaps)).toEqual(expected.map(([paragraph, before]) => [paragraph, before]));
  });
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
