import { describe, expect, test } from 'vitest';
import { type Break, expectBreak, saidOf } from '../support/breaking';
import { withFile } from '../support/edits';
import { fixtureFolder } from '../support/fixture';
import { slots } from '../support/slots';

/** Words that are taken away, and a mark in what then stands around them. */
const without = (key: string, file: string, words: string, marked: string): Break => ({
  name: `a ${key} in French only`,
  edits: [[file, words, '']],
  problems: [[7, file, marked, `${key} in fr`, 'words in "de" too']],
});

const breaks: readonly Break[] = [
  without('name', 'places.geojson', ', "de": "Limassol"', '"name": ‸{"fr": "Limassol"}'),
  without('note', 'fronts.geojson', ', "de": "Von Bucht zu Bucht."', '"note": ‸{"fr"'),
  without('title', 'story.json', ',\n    "de": "Zwei Ligen auf einer Insel"', '"title": ‸{'),
  without('translator', 'translation.de.json', ',\n    "de": "Für Tests übersetzt."', '"translator": ‸{'),
  {
    name: 'a name in a language that the story has not',
    edits: [['routes.geojson', '{"fr": "Col",', '{"fr": "Col", "en": "Pass",']],
    problems: [[7, 'routes.geojson', '"en": ‸"Pass"', '“en”', 'a language of the story: fr, de']],
  },
  {
    name: 'a sentence without a translation',
    edits: [['translation.de.json', ',\n    "s5": "Der Winter wird lang, schreibt der Verfasser."', '']],
    problems: [
      [7, 'translation.de.json', '"sentences": ‸{', 'no translation of s5', 'one for each sentence'],
    ],
  },
  {
    name: 'a translation of a sentence that there is not',
    edits: [['translation.de.json', '"s5": "Der Winter', '"s6": "Und jetzt?",\n    "s5": "Der Winter']],
    problems: [[7, 'translation.de.json', '"s6": ‸"Und jetzt?"', '“s6”', 'the id of a sentence']],
  },
  {
    name: 'a translation into a language twice',
    edits: [['story.json', '["de"]', '["de", "de"]']],
    problems: [[7, 'story.json', '["de", ‸"de"]', '“de” again', 'each language once']],
  },
];

describe('rule 7 refuses', () => {
  test.each(breaks)('$name', expectBreak);
});

/** Whether a value is a text in both languages of the fixture. */
const isText = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && 'fr' in value && 'de' in value;

test('every text of a story is asked for in every language, whatever its key', { timeout: 90_000 }, () => {
  const keys = new Set<string>();
  for (const [file, contents] of fixtureFolder.files) {
    const value = file.endsWith('json') ? JSON.parse(contents) : null;
    for (const [holder, key] of slots(value)) {
      const text = holder[key];
      if (!isText(text)) continue;
      holder[key] = { fr: text.fr };
      const problems = saidOf(withFile(fixtureFolder, file, JSON.stringify(value)));
      expect(problems.map(({ rule, found }) => [rule, found])).toEqual([[7, `${key} in fr`]]);
      holder[key] = text;
      keys.add(key);
    }
  }
  const written = [
    'author',
    'credit',
    'description',
    'drawing',
    'makers',
    'name',
    'noPlace',
    'note',
    'permission',
    'publisher',
    'reason',
    'statement',
    'summary',
  ];
  expect([...keys].sort()).toEqual([...written, 'text', 'title', 'translator']);
});
