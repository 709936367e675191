import { expect, test } from 'vitest';
import { compileStory } from '../../src/compile/compile';
import { expectBreak } from '../support/breaking';
import { withFile } from '../support/edits';
import { fixtureFolder, fixtureTerritories } from '../support/fixture';

/** The fixture without a key in a file. */
function without(folder: typeof fixtureFolder, file: string, left: string) {
  const text = folder.files.get(file) ?? '';
  const value: unknown = JSON.parse(text, (key, child: unknown) => (key === left ? undefined : child));
  return withFile(folder, file, JSON.stringify(value));
}

test('offsets and the hash may be left out: the story is the same', () => {
  const files = [
    ['sentences.json', 'start'],
    ['claims.json', 'start'],
    ['story.json', 'sha256'],
  ] as const;
  const bare = files.reduce((folder, [file, key]) => without(folder, file, key), fixtureFolder);
  const compiled = compileStory(bare, fixtureTerritories);
  expect(compiled).toEqual(compileStory(fixtureFolder, fixtureTerritories));
  expect(compiled.problems).toEqual([]);
});

test('words that stand in several places of their sentence need an offset, or those around them', () => {
  const expected =
    'words that stand once in their sentence, or "start", "prefix" or "suffix" to tell which are meant';
  expectBreak({
    name: 'without any',
    edits: [
      [
        'claims.json',
        '"exact": "la Ligue du sud",\n          "start": 342,\n          "prefix": "que ",',
        '"exact": "la Ligue du",',
      ],
    ],
    problems: [[1, 'claims.json', '"exact": ‸"la Ligue du"', '“la Ligue du” at 286, 320, 342', expected]],
  });
});

test('words without an offset that are not in the source are refused as they are with one', () => {
  expectBreak({
    name: 'a word too many',
    edits: [
      [
        'claims.json',
        '"exact": "l’Atlantide arme la Ligue du nord",\n          "start": 303,',
        '"exact": "l’Atlantide arme fort",',
      ],
    ],
    problems: [
      [
        1,
        'claims.json',
        '"exact": ‸"l’Atlantide arme fort"',
        '“Selon la Ligue du sud” at 280',
        'the quoted words “l’Atlantide arme fort”, which stand nowhere in cyprus-leagues-2031/source.fr.txt',
      ],
    ],
  });
});
