import { describe, test } from 'vitest';
import { expectBreak } from '../support/breaking';

/** What refers, its file, the words there, and the words with a wrong id after the mark. */
type Row = readonly [name: string, file: string, find: string, marked: string, expected: string];

function breakAt(again: string) {
  return (name: string, file: string, find: string, marked: string, expected: string) => {
    const id = /‸"([a-z0-9-]+)"/.exec(marked)?.[1];
    const edits = [[file, find, marked.replace('‸', '')]] as const;
    expectBreak({ name, edits, problems: [[5, file, marked, `“${id}”${again}`, expected]] });
  };
}

const features = 'relations.geojson';

describe('rule 5 refuses an id that is nobody’s:', () => {
  test.each<Row>([
    ['claim', 'places.geojson', '"s2-atlantis-patrols"', '‸"s2-patrols"', 'the id of a claim'],
    ['outline', 'influence.geojson', '"source": "fixture"', '"source": ‸"atlas"', 'the id of a source'],
    ['holder', 'zones.geojson', '"south-league"', '‸"nobody"', 'the id of an actor'],
    ['zone’s actor', 'zones.geojson', '"actors": []', '"actors": [‸"nobody"]', 'the id of an actor'],
    ['influence’s actor', 'influence.geojson', '"atlantis"', '‸"nobody"', 'the id of an actor'],
    ['claim’s actor', 'claims.json', '["atlantis"]', '["atlantis", ‸"lemuria"]', 'the id of an actor'],
    ['meeting’s actor', features, '"south-league"', '‸"east-league"', 'the id of an actor'],
    ['backer', features, '"backer": "atlantis"', '"backer": ‸"lemuria"', 'the id of an actor'],
    ['backed', features, '"backed": "north-league"', '"backed": ‸"north"', 'the id of an actor'],
    ['from', features, '"atlantis-port"', '‸"port"', 'the id of a place or a zone'],
    ['gap’s sentence', 'story.json', '"sentence": "s4"', '"sentence": ‸"s40"', 'the id of a sentence'],
    ['gap’s feature', 'story.json', '"backing-atlantis-north"', '‸"backing"', 'the id of a feature'],
    ['stop', 'routes.geojson', '"to": "pass"', '"to": ‸"col"', 'the id of a stop of ridge-road'],
    [
      'party present',
      'places.geojson',
      '["s1-north-holds-coast"],',
      '["s1-north-holds-coast"], "present": [‸"lemuria"],',
      'the id of an actor',
    ],
    ['stretch’s claim', 'routes.geojson', '["s3-road-joins-towns"]', '[‸"s3"]', 'a claim of ridge-road'],
  ])('%s', breakAt(''));
});

describe('rule 5 refuses an id of the wrong thing:', () => {
  test.each<Row>([
    ['an arc to a route', features, '"zone-north"', '‸"ridge-road"', 'the id of a place or a zone'],
    [
      'a meeting at an arc',
      features,
      '"date": "2031-03"',
      '"date": "2031-03", "place": ‸"backing-atlantis-north"',
      'the id of a place or a zone',
    ],
    [
      'a claim of another feature',
      'routes.geojson',
      '["s3-road-joins-towns"]',
      '[‸"s4-leagues-met"]',
      'a claim of ridge-road',
    ],
  ])('%s', breakAt(''));
});

/** The last item of a list, and one more after it. */
const more = (last: string, item: string): [string, string] => [last, `${last}, ${item}`];
const name = '"name": {"fr": "Encore", "de": "Noch"}';
const ends = '"from": "pass", "to": "famagusta", "claims": []';

describe('rule 5 refuses an id that is there already:', () => {
  test.each<[string, string, [string, string]]>([
    ['feature', features, ['"meeting-march-2031"', '‸"influence-limassol"']],
    ['source', 'story.json', more('"Testzeichnung"\n      }\n    }', `{"id": ‸"fixture", ${name}}`)],
    [
      'actor',
      'story.json',
      more('"tint": "violet"\n    }', `{"id": ‸"atlantis", ${name}, "kind": "state", "tint": "blue"}`),
    ],
    [
      'gap',
      'story.json',
      more('"backing-atlantis-north"]\n    }', '{"id": ‸"atlantis-nowhere", "text": {"fr": "?", "de": "?"}}'),
    ],
    [
      'stop',
      'routes.geojson',
      more('[33.9, 35.14]\n          }', `{"id": ‸"pass", ${name}, "at": [33.6, 35.05]}`),
    ],
    [
      'stretch',
      'routes.geojson',
      more('"claims": ["s3-road-crosses-front"]\n          }', `{"id": ‸"whole-road", ${name}, ${ends}}`),
    ],
  ])('%s', (kind, file, [find, marked]) => breakAt(' again')(kind, file, find, marked, 'an id of its own'));
});

describe('rule 5 refuses a stretch within a zone', () => {
  const within = (zone: string, times: number) =>
    expectBreak({
      name: zone,
      edits: [['routes.geojson', '"to": "pass",', `"to": "pass", "within": "${zone}",`]],
      problems: [
        [
          5,
          'routes.geojson',
          `"within": ‸"${zone}"`,
          `“${zone}”, through which ridge-road passes ${times} times between the two stops`,
          'a zone through which it passes once',
        ],
      ],
    });

  test('through which its route passes twice', () => within('zone-north', 2));

  test('through which its route never passes', () => within('zone-nowhere', 0));
});
