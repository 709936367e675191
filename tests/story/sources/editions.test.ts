import { describe, expect, test } from 'vitest';
import { storyFiles } from '../../../src/publish/site/story-files';
import { withEdition } from '../../../src/publish/publish';
import { correctText } from '../../../src/story/files/anchoring/correct';
import type { StoryFolder } from '../../../src/story/files/parse';
import { openZip, zipOf } from '../../../src/story/files/zip';
import { sha256Of } from '../../../src/story/sha256';
import { placeOf, withEdit, withFile } from '../../support/edits';
import { saidOf } from '../../support/breaking';
import { compiled, fixtureFolder } from '../../support/fixture';

const source = fixtureFolder.files.get('source.fr.txt') ?? '';
const hash = sha256Of(source);
const name = `editions/2031-06-01.${hash.slice(0, 8)}.fr.txt`;

/** The fixture with a word more in its source, on a day. */
function corrected(folder: StoryFolder, date: string, word: string): StoryFolder {
  const text = (folder.files.get('source.fr.txt') ?? '').replace(
    'la Ligue du nord tient',
    `${word}, la Ligue du nord tient`,
  );
  const files = correctText(folder.files, {
    text,
    decisions: new Map(),
    edition: { date, text: { fr: 'Un mot de plus.', de: 'Ein Wort mehr.' } },
  });
  return { ...folder, files: files as StoryFolder['files'] };
}

const once = corrected(fixtureFolder, '2031-06-01', 'hier');
const file = (of: string) => `${fixtureFolder.slug}/${of}`;
const inStory = (marked: string, folder = once) => ({
  file: file('story.json'),
  ...placeOf(folder, 'story.json', marked),
});

describe('a former text', () => {
  test('is kept byte for byte beside the source, and breaks no rule', () => {
    expect(once.files.get(name)).toBe(source);
    const [text] = compiled(once).story.texts;
    expect(text?.editions).toEqual([
      { date: '2031-06-01', sha256: hash, text: { fr: 'Un mot de plus.', de: 'Ein Wort mehr.' } },
    ]);
    const twice = corrected(once, '2031-06-02', 'tôt');
    expect(saidOf(twice)).toEqual([]);
    expect([...twice.files.keys()].filter((one) => one.startsWith('editions/'))).toHaveLength(2);
  });

  test('that was changed is refused, by its hash', () => {
    const other = `${source}\n`;
    expect(saidOf(withFile(once, name, other))).toEqual([
      {
        rule: 2,
        ...inStory(`"sha256": ‸"${hash}"`),
        found: `“${hash.slice(0, 59)}…”`,
        expected: `${sha256Of(other)}, of the former text ${file(name)}`,
      },
    ]);
  });

  test('that is not there is missed, and one that is not listed is reported', () => {
    expect(saidOf(withFile(once, name))).toMatchObject([
      {
        rule: 'form',
        file: file(name),
        found: 'no such file',
        expected: `a file ${name} in the story's folder`,
      },
    ]);
    expect(saidOf(withFile(fixtureFolder, name, source))).toMatchObject([
      { rule: 'form', file: file(name), found: 'a file that no rule knows' },
    ]);
  });

  test('stands on a day of the calendar, after those above it', () => {
    const twice = corrected(corrected(fixtureFolder, '2031-06-02', 'hier'), '2031-06-01', 'tôt');
    expect(saidOf(twice)).toMatchObject([
      { rule: 5, found: '“2031-06-01”', expected: 'a day not before 2031-06-02' },
    ]);
    expect(saidOf(corrected(fixtureFolder, '2031-02-30', 'hier'))).toMatchObject([
      { rule: 5, found: '“2031-02-30”' },
    ]);
    expect(saidOf(withEdit(once, 'story.json', ', "de": "Ein Wort mehr."', ''))).toMatchObject([{ rule: 7 }]);
  });

  test('goes with the folder into its archive, and out of it again', () => {
    const opened = openZip(zipOf(once.slug, once.files));
    expect(opened.files).toEqual(new Map([...once.files].sort(([a], [b]) => (a < b ? -1 : 1))));
  });

  test('is published beside the source', () => {
    const { story, sources: text } = compiled(once);
    const whole = {
      story: withEdition(story),
      sources: text,
      folder: once,
      ground: new Map(),
      territory: [],
    };
    const files = storyFiles([whole], new Set());
    expect(files.get(`stories/${once.slug}/${name}`)).toBe(source);
    expect(files.get(`stories/${once.slug}/source.fr.txt`)).toBe(once.files.get('source.fr.txt'));
  });
});
