import { describe, expect, test } from 'vitest';
import { expectBreak, saidOf } from '../support/breaking';
import { withFile } from '../support/edits';
import { fixtureFolder } from '../support/fixture';

const edtf = 'a date in EDTF, such as "2023-04" or "2016/.."';
const mode = '"kind": "describes",\n      "speaker": "article",\n      "mode": "implied",';

type Row = readonly [file: string, find: string, marked: string, found: string, expected: string];

describe('a file is refused for', () => {
  test.each<[string, Row]>([
    ['a comma missing', ['story.json', '"CYP"],', '"CYP"] ‸"and",', 'no comma between two items', 'JSON']],
    ['a comment', ['story.json', '"CYP"],', '"CYP"], ‸// here', 'a comment', 'JSON']],
    [
      'a comma after the last key',
      ['story.json', '"CYP"],', '"CYP"‸,],', 'a comma after the last item', 'JSON'],
    ],
    [
      'a key twice',
      [
        'story.json',
        '"CYP"],',
        '"CYP"], ‸"territory": ["CYP"],',
        'the key “territory” again',
        'each key once in an object',
      ],
    ],
    [
      'an unknown key',
      [
        'places.geojson',
        '"kyrenia",',
        '"kyrenia", "colour": ‸"red",',
        'unknown keys in features.0: colour',
        'keys of the schema alone',
      ],
    ],
    [
      'a missing key',
      [
        'claims.json',
        mode,
        '"kind": "describes",\n      "speaker": "article",',
        'claims.4.mode: nothing',
        'a value',
      ],
    ],
    [
      'words that are but a space',
      [
        'places.geojson',
        '"fr": "Limassol"',
        '"fr": ‸" "',
        'features.1.properties.name.fr: “ ”',
        'some words',
      ],
    ],
    [
      'a name in no language',
      [
        'routes.geojson',
        '{"fr": "Col", "de": "Pass"}',
        '‸{}',
        'features.0.properties.stops.1.name: “{}”',
        'words in a language',
      ],
    ],
    [
      'an id in capitals',
      [
        'zones.geojson',
        '"zone-north"',
        '‸"Zone-North"',
        'features.0.id: “Zone-North”',
        'an id: small Latin letters, digits and hyphens',
      ],
    ],
    [
      'an unknown kind of feature',
      [
        'influence.geojson',
        '"kind": "influence"',
        '"kind": ‸"power"',
        'features.0.properties.kind: “power”',
        '("place" | "zone" | "influence" | "route" | "backing" | "meeting" | "event")',
      ],
    ],
    [
      'a position of three numbers',
      [
        'places.geojson',
        '[33.32, 35.33]',
        '[33.32, 35.33, ‸12]',
        'features.0.geometry.coordinates.2: 12, an altitude (positions with one: 1)',
        'longitude and latitude alone',
      ],
    ],
    [
      'a line with altitudes, once',
      [
        'fronts.geojson',
        '[[32.8, 35.2], [32.95, 35.1], [33.2,',
        '[[32.8, 35.2, ‸12], [32.95, 35.1, 14], [33.2,',
        'features.0.geometry.coordinates.0.2: 12, an altitude (positions with one: 2)',
        'longitude and latitude alone',
      ],
    ],
    [
      'all unknown keys of an object, once',
      [
        'places.geojson',
        '"kyrenia",',
        '"kyrenia", "colour": ‸"red", "size": 3, "shape": {"a": 1},',
        'unknown keys in features.0: colour, size, shape',
        'keys of the schema alone',
      ],
    ],
    [
      'half a character',
      ['sentences.json', '"start": 84', '"start": ‸84.5', 'sentences.1.start: 84.5', 'a whole number'],
    ],
    [
      'a number beyond all numbers',
      [
        'influence.geojson',
        '"precisionKm": 20',
        '"precisionKm": ‸1e999',
        'features.0.properties.outline.precisionKm: Infinity',
        '<=500',
      ],
    ],
    [
      'a sentence that nobody says',
      ['sentences.json', '["north-spokesman"]', '‸[]', 'sentences.0.speakers: “[]”', 'at least one speaker'],
    ],
    [
      'a key that every object has by itself',
      [
        'translation.de.json',
        '"s5": "Der',
        '‸"__proto__": "x", "s5": "Der',
        'the key “__proto__”',
        'no such key',
      ],
    ],
    [
      'half a character',
      [
        'places.geojson',
        '"fr": "Limassol"',
        '"fr": ‸"Limassol \\ud83d"',
        'half a character in “Limassol \\ud83d”',
        'whole characters',
      ],
    ],
    [
      'an id that every object has by itself',
      [
        'places.geojson',
        '"id": "kyrenia"',
        '"id": ‸"constructor"',
        'features.0.id: “constructor”',
        'an id: small Latin letters, digits and hyphens',
      ],
    ],
    [
      'an address that would run a script',
      [
        'story.json',
        '"id": "fixture",',
        '"id": "fixture", "url": ‸"javascript:alert(1)",',
        'outlineSources.0.url: “javascript:alert(1)”',
        'a web address',
      ],
    ],
    [
      'a date in words',
      ['story.json', '"published": "2031-03"', '"published": ‸"March"', 'sources.0.published: “March”', edtf],
    ],
    [
      'a month 13',
      [
        'story.json',
        '"published": "2031-03"',
        '"published": ‸"2031-13"',
        'sources.0.published: “2031-13”',
        edtf,
      ],
    ],
    [
      'an interval of nothing',
      ['story.json', '"published": "2031-03"', '"published": ‸"/"', 'sources.0.published: “/”', edtf],
    ],
    [
      'a translation into another language than its name says',
      [
        'translation.de.json',
        '"language": "de"',
        '"language": ‸"nl"',
        '“nl”',
        '"de", as in story.json translations[0]',
      ],
    ],
  ])('%s', (name, [file, find, marked, found, expected]) => {
    const at = marked.includes('‸') ? marked : '‸{\n      "id": "s3-road-crosses-front"';
    const edits = [[file, find, marked.replace('‸', '')]] as const;
    expectBreak({ name, edits, problems: [['form', file, at, found, expected]] });
  });

  test('nesting that no story needs', () => {
    const folder = withFile(fixtureFolder, 'claims.json', `\n${'['.repeat(100_000)}`);
    expect(saidOf(folder)).toMatchObject([{ rule: 'form', line: 2, column: 65, found: 'deeper nesting' }]);
  });

  test('nesting that begins where a string or a comment seems to go on', () => {
    for (const before of ['"\n', '// "\n', '/* " */ ', '\' "']) {
      const folder = withFile(fixtureFolder, 'claims.json', before + '['.repeat(100_000));
      expect(saidOf(folder)).toMatchObject([{ rule: 'form' }]);
    }
  });

  test('the name of its folder, which is no id', () => {
    expect(saidOf({ ...fixtureFolder, slug: '../<b>' })).toMatchObject([
      { rule: 'form', file: '../<b>', found: 'a folder of the name “../<b>”' },
    ]);
  });

  test('nothing in it', () => {
    const folder = withFile(fixtureFolder, 'claims.json', '');
    expect(saidOf(folder)).toMatchObject([{ rule: 'form', line: 1, column: 1, expected: 'JSON' }]);
  });

  test.each(['story.json', 'sentences.json', 'claims.json', 'translation.de.json', 'source.fr.txt'])(
    'not being there: %s',
    (file) => {
      expect(saidOf(withFile(fixtureFolder, file))).toEqual([
        {
          rule: 'form',
          file: `${fixtureFolder.slug}/${file}`,
          line: 1,
          column: 1,
          found: 'no such file',
          expected: `a file ${file} in the story's folder`,
        },
      ]);
    },
  );
});
