import { describe, expect, test } from 'vitest';
import { withEdition, publishStory } from '../../../src/publish/publish';
import { indexEvidence } from '../../../src/story/evidence';
import { fixStory } from '../../../src/story/files/fix/fix-story';
import { openZip, zipOf } from '../../../src/story/files/zip';
import { sha256Of } from '../../../src/story/sha256';
import { rows as rowsOf } from '../../support/tables';
import { saidOf } from '../../support/breaking';
import { withEdit, withFile } from '../../support/edits';
import { compiled, fixtureFolder } from '../../support/fixture';
import { reply, textOf, withSource } from '../../support/two-sources';

const folder = withSource(reply);
const file = `${folder.slug}/source.reply.de.txt`;

describe('a story of two sources', () => {
  const { story, sources } = compiled(folder);
  const { textOf: sourceOf } = indexEvidence(story);

  test('has the sentences of both, each with its source, the first one’s first', () => {
    expect(story.sentences.map(({ id, source }) => [id, source])).toEqual([
      ...['s1', 's2', 's3', 's4', 's5'].map((id) => [id, undefined]),
      ['r1', 'reply'],
      ['r2', 'reply'],
    ]);
    expect(sources).toEqual([fixtureFolder.files.get('source.fr.txt'), textOf(reply)]);
    expect(story.texts.map(({ id, sha256 }) => [id, sha256])).toEqual([
      ['article', sha256Of(sources[0] ?? '')],
      ['reply', sha256Of(textOf(reply))],
    ]);
  });

  test('is in the language of the first, into which the other is translated', () => {
    expect(story.languages).toEqual(['fr', 'de']);
    const [first] = story.sentences.filter(({ source }) => source === 'reply');
    expect(first).toMatchObject({ text: reply.told[0]?.exact, translations: { fr: 'fr: r1' } });
    expect(first?.translations).not.toHaveProperty('de');
    expect(sourceOf('r1').language).toBe('de');
  });

  test('has paragraphs of its own for each, and keeps which sentences say the same', () => {
    const numbers = story.sentences.map(({ paragraph }) => paragraph);
    expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    const [r1, r2] = story.sentences.slice(-2);
    const last = story.sentences.at(4);
    expect([r1?.paragraph, r2?.paragraph]).toEqual([(last?.paragraph ?? 0) + 1, (last?.paragraph ?? 0) + 2]);
    expect([r1?.alignedWith, r2?.alignedWith]).toEqual([['s1'], ['s5']]);
  });

  test('is published with a file for each source, and each quote leads to its own', () => {
    const files = publishStory(withEdition(story), sources);
    const read = (name: string) => files.get(`${story.slug}/${name}`) ?? '';
    expect(read('source.fr.txt')).toBe(sources[0]);
    expect(read('source.reply.de.txt')).toBe(textOf(reply));
    const { first } = JSON.parse(read('claims.jsonld')) as {
      first: { items: { id: string; target: { source: string; selector: { start?: number }[] }[] }[] };
    };
    const targets = first.items.find(({ id }) => id === '#s1-north-holds-coast')?.target ?? [];
    expect(targets.map(({ source }) => source)).toEqual(['source.fr.txt', 'source.reply.de.txt']);
    expect(targets[1]?.selector[1]?.start).toBe(21);
    const rows = rowsOf(read('claims.csv'));
    expect(rows.filter((row) => row['sentence'] === 'r1').map(({ source }) => source)).toEqual(['reply']);
    expect(rows.filter((row) => row['sentence'] === 's1').map(({ source }) => source)).toEqual(['article']);
  });

  test('stays the same in an archive', () => {
    expect(openZip(zipOf(folder.slug, folder.files)).files).toEqual(folder.files);
  });
});

describe('what is certain is written for each source', () => {
  test('hashes, offsets, and the words around a quote that stands twice in its own', () => {
    const twice = { ...reply, end: ' Sie hält Kyrenia.' };
    const [first, ...others] = reply.told;
    const told = [...(first ? [first] : []), ...others, { id: 'r3', exact: 'Sie hält Kyrenia.', gap: ' ' }];
    const fixed = fixStory(withSource({ ...twice, told, end: '' }));
    expect(fixed.map(({ name, written }) => [name, written])).toEqual([
      ['story.json', { sha256: 1 }],
      ['sentences.json', { start: 3 }],
      ['claims.json', { suffix: 1 }],
    ]);
  });

  test('and for none whose text is not the one that the story names', () => {
    const [story] = fixStory(folder);
    const hashed = withFile(folder, 'story.json', story?.text);
    const other = withFile(hashed, 'source.reply.de.txt', `${textOf(reply)} `);
    expect(fixStory(other)).toEqual([]);
  });
});

describe('what is wrong names the source', () => {
  const found = (edited: typeof folder) => saidOf(edited).map(({ rule, found: said }) => [rule, said]);

  test('words that no sentence has', () => {
    const more = withFile(folder, 'source.reply.de.txt', `${textOf(reply)}Ende.`);
    expect(found(more)).toEqual([[2, `“Ende.” after r2 (${file})`]]);
    const first = withFile(
      withEdit(
        folder,
        'story.json',
        sha256Of(fixtureFolder.files.get('source.fr.txt') ?? ''),
        '0'.repeat(64),
      ),
      'source.fr.txt',
      `${fixtureFolder.files.get('source.fr.txt')}Fin.`,
    );
    expect(found(first).at(-1)).toEqual([2, `“Fin.” after s5 (${folder.slug}/source.fr.txt)`]);
  });

  test('a sentence of one that stands in the other', () => {
    const moved = withEdit(
      folder,
      'sentences.json',
      '"source": "reply",\n      "exact": "Der',
      '"exact": "Der',
    );
    const said = found(moved);
    expect(said.some(([, words]) => String(words).endsWith(`(${folder.slug}/source.fr.txt)`))).toBe(true);
    expect(said.some(([, words]) => String(words).endsWith(`(${file})`))).toBe(true);
  });

  test('a quote whose words stand only in the other source', () => {
    const wrong = withEdit(
      folder,
      'claims.json',
      '"exact": "hält Kyrenia",\n          "start": 21,',
      '"exact": "Ligue du nord",',
    );
    const [only, ...more] = saidOf(wrong);
    expect(more).toEqual([]);
    expect(only?.expected).toBe(`the quoted words “Ligue du nord”, which stand nowhere in ${file}`);
  });

  test('another text than the one that was hashed', () => {
    const [story] = fixStory(folder);
    const other = withFile(
      withFile(folder, 'story.json', story?.text),
      'source.reply.de.txt',
      textOf(reply).replace('lang', 'kurz'),
    );
    expect(saidOf(other)[0]).toMatchObject({ rule: 2, expected: expect.stringContaining(file) });
  });

  test('a byte order mark, once, and nothing of the offsets that it shifts', () => {
    const [, sentences] = fixStory(folder);
    const marked = withFile(
      withFile(folder, 'sentences.json', sentences?.text),
      'source.reply.de.txt',
      `\ufeff${textOf(reply)}`,
    );
    expect(saidOf(marked)).toMatchObject([{ file, found: 'a byte order mark before the first character' }]);
  });

  test('a text that is not there: nothing else is said of its sentences', () => {
    expect(saidOf(withFile(folder, 'source.reply.de.txt'))).toMatchObject([
      { rule: 'form', file, found: 'no such file' },
    ]);
  });

  test('translations into the language of the first under another tag', () => {
    const other = withEdit(folder, 'translation.fr.json', '"language": "fr"', '"language": "it"');
    expect(saidOf(other)[0]).toMatchObject({
      rule: 'form',
      file: `${folder.slug}/translation.fr.json`,
      expected: '"fr", as in story.json sources[0].language',
    });
  });

  test('texts that are too long together', () => {
    const long = withFile(folder, 'source.reply.de.txt', 'a'.repeat(199_900));
    expect(saidOf(long)).toMatchObject([{ file, found: '199900 characters' }]);
  });

  test.each([
    [
      'a source that the story has not',
      ['sentences.json', '"source": "reply",\n      "exact": "Der', '"source": "rply",\n      "exact": "Der'],
      '“rply” as the source of r2',
    ],
    [
      'an alignment with a sentence of its own source',
      ['sentences.json', '"alignedWith": [\n        "s5"', '"alignedWith": [\n        "r1"'],
      'r2 aligned with “r1”',
    ],
    [
      'a translation into the language that the sentence is in',
      ['translation.de.json', '"s5": "Der', '"r1": "Die Nordliga.",\n    "s5": "Der'],
      'a translation of r1 into de, its own language',
    ],
    [
      'no translation into the language of the first source',
      ['translation.fr.json', '"r2": "fr: r2"', '"r2": "TODO"'],
      '“TODO”',
    ],
  ] as const)('%s', (_, [name, from, to], said) => {
    expect(found(withEdit(folder, name, from, to)).map(([, words]) => words)).toContain(said);
  });
});
