import { expect, test } from 'vitest';
import { fixStory } from '../../src/story/files/fix/fix-story';
import { uniqueContextIn } from '../../src/story/files/fix/context';
import { withEdit, withFile } from '../support/edits';
import { fixtureFolder } from '../support/fixture';

type Folder = typeof fixtureFolder;

const applied = (folder: Folder): Folder =>
  fixStory(folder).reduce((done, { name, text }) => withFile(done, name, text), folder);

/** The fixture without the lines of some keys in a file. */
function without(folder: Folder, file: string, keys: string): Folder {
  const text = folder.files.get(file) ?? '';
  return withFile(folder, file, text.replace(new RegExp(`,\\n *"(${keys})": [^\\n]*?(?=,?\\n)`, 'g'), ''));
}

test('a story with all of it has nothing to be written', () => {
  expect(fixStory(fixtureFolder)).toEqual([]);
});

test('hash, offsets and what makes quotes unique are written where they were left out, and nothing else', () => {
  const bare = [
    ['story.json', 'sha256'],
    ['sentences.json', 'start'],
    ['claims.json', 'start'],
  ].reduce((folder, [file = '', keys = '']) => without(folder, file, keys), fixtureFolder);
  expect(bare.files.get('claims.json')).not.toContain('"start"');
  expect(fixStory(bare).map(({ name, written }) => [name, written])).toEqual([
    ['story.json', { sha256: 1 }],
    ['sentences.json', { start: 5 }],
    ['claims.json', { start: 9 }],
  ]);
  expect(applied(bare).files).toEqual(fixtureFolder.files);
  expect(fixStory(applied(bare))).toEqual([]);
});

test('words that stand in several places of their sentence are not guessed at', () => {
  const bare = without(fixtureFolder, 'claims.json', 'start|prefix|suffix');
  const fixed = applied(bare).files.get('claims.json') ?? '';
  // "La Ligue du sud" of s2 stands once there; "la Ligue du sud" of s4 twice.
  expect(fixStory(bare)).toMatchObject([{ name: 'claims.json', written: { start: 8 } }]);
  expect(fixed).toContain('"exact": "La Ligue du sud",\n          "start": 84,');
  expect(fixed).toContain('"exact": "la Ligue du sud",\n          "rendered"');
});

test('words that stand more than once in the source get the fewest beside them that tell them apart', () => {
  const edited = withEdit(
    fixtureFolder,
    'claims.json',
    '"exact": "la Ligue du nord tient la côte de Kyrenia",\n          "start": 19,',
    '"exact": "la Ligue du nord",',
  );
  expect(applied(edited).files.get('claims.json')).toContain(
    '"exact": "la Ligue du nord",\n          "start": 19,\n          "suffix": " tient",\n',
  );
});

test.each([
  ['a b. a c.', 0, 'a', {}, { suffix: ' b' }],
  ['b a. c a. d', 2, 'a', {}, { suffix: '. c' }],
  ['x a y. z a y', 2, 'a', {}, { prefix: 'x ' }],
  ['a', 0, 'a', {}, undefined],
  ['x a y. z a y', 2, 'a', { prefix: 'x ' }, undefined],
  ['x a y. x a z', 2, 'a', { prefix: 'x ' }, { suffix: ' y' }],
  ['他来了。她来了。', 1, '来了', {}, { suffix: '。她来' }],
] as const)('"%s": what is beside the words at %i', (text, start, exact, given, expected) => {
  expect(uniqueContextIn(text)(start, exact, given)).toEqual(expected);
});

test('nothing is written for another source than the one that the story names', () => {
  const other = withFile(fixtureFolder, 'source.fr.txt', `${fixtureFolder.files.get('source.fr.txt')} `);
  expect(fixStory(without(other, 'claims.json', 'start'))).toEqual([]);
});

test('a sentence that does not follow the one before it gets no offset', () => {
  const cut = withEdit(fixtureFolder, 'sentences.json', '"exact": "La route', '"exact": "route');
  const bare = without(cut, 'sentences.json', 'start');
  expect(fixStory(bare)).toMatchObject([{ name: 'sentences.json', written: { start: 4 } }]);
});

test('a file that is not of its form is left as it is, and those beside it are not', () => {
  const bare = without(without(fixtureFolder, 'claims.json', 'start'), 'sentences.json', 'start');
  const broken = withEdit(bare, 'claims.json', '"kind": "connects"', '"kind": "joins"');
  expect(fixStory(broken)).toMatchObject([{ name: 'sentences.json' }]);
});

test('what is added is set apart as the keys beside it, whatever the layout', () => {
  const claims: { claims: { quotes: { start?: number }[] }[] } = JSON.parse(
    fixtureFolder.files.get('claims.json') ?? '',
  );
  for (const { quotes } of claims.claims) for (const quote of quotes) delete quote.start;
  const [flat, tabs] = [undefined, '\t'].map((indent) => JSON.stringify(claims, null, indent));
  const written = (text = '') =>
    applied(withFile(fixtureFolder, 'claims.json', text.replaceAll('\n', '\r\n'))).files.get('claims.json');
  expect(written(flat)).toContain('"exact":"franchit six fois la ligne de front","start": 242,"rendered"');
  expect(written(tabs)).toContain('front",\r\n\t\t\t\t\t"start": 242,\r\n\t\t\t\t\t"rendered"');
});
