import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { sha256Of } from '../../src/story/sha256';
import { saidOf } from '../support/breaking';
import { withEdit, withFile } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';

const name = 'source.fr.txt';
const source = fixtureFolder.files.get(name) as string;
const crlf = source.replaceAll('\n', '\r\n');
const lines = source.split('\n').length - 1;
const file = `${fixtureFolder.slug}/${name}`;

const ofCarriageReturns = {
  rule: 'form',
  file,
  line: 1,
  column: source.indexOf('\n') + 1,
  found: `${lines} lines that end in CR LF`,
  expected: 'line ends of LF alone, as the offsets of sentences and quotes count them',
};
const ofMark = {
  rule: 'form',
  file,
  line: 1,
  column: 1,
  found: 'a byte order mark before the first character',
  expected: 'UTF-8 without one',
};

test('a source whose line ends were changed is told so once, not at each sentence and quote', () => {
  const folder = withFile(fixtureFolder, name, crlf);
  expect(saidOf(folder)).toEqual([ofCarriageReturns]);
  // A draft of it shows what its offsets still reach.
  expect(compileStory(folder, fixtureTerritories).story).toBeDefined();
});

test('a source with a byte order mark is told so once, and with both, each once', () => {
  expect(saidOf(withFile(fixtureFolder, name, `\ufeff${source}`))).toEqual([ofMark]);
  expect(saidOf(withFile(fixtureFolder, name, `\ufeff${crlf}`))).toEqual([
    ofMark,
    { ...ofCarriageReturns, column: ofCarriageReturns.column + 1 },
  ]);
});

test('what is wrong without them too is told beside', () => {
  const folder = withEdit(withFile(fixtureFolder, name, crlf), 'claims.json', '"start": 242', '"start": 243');
  expect(saidOf(folder)).toMatchObject([
    ofCarriageReturns,
    { rule: 1, expected: 'the quoted words, which stand at 242' },
  ]);
});

test('a source is not refused for line ends by which its offsets were counted', () => {
  const counted = source.replace('\n\n', '\r\n');
  expect(counted).not.toBe(source);
  const folder = withFile(fixtureFolder, name, counted);
  expect(saidOf(withEdit(folder, 'story.json', sha256Of(source), sha256Of(counted)))).toEqual([]);
});

test('a JSON file with a byte order mark is told so', () => {
  const text = fixtureFolder.files.get('claims.json') as string;
  expect(saidOf(withFile(fixtureFolder, 'claims.json', `\ufeff${text}`))).toEqual([
    { ...ofMark, file: `${fixtureFolder.slug}/claims.json` },
  ]);
});
