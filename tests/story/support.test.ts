import { describe, test } from 'vitest';
import { type Break, expectBreak } from '../support/breaking';

const speakers = 'a speaker of story.json: article, north-spokesman, south-statement';

const rule3: readonly Break[] = [
  {
    name: 'a feature of the article without a claim',
    edits: [['relations.geojson', '"claims": ["s4-leagues-met"]', '"claims": []']],
    problems: [
      [
        3,
        'relations.geojson',
        '"claims": ‸[]',
        'meeting-march-2031 without a claim',
        'a claim, or basis "context" with a reason',
      ],
    ],
  },
  {
    name: 'a feature of the context without a reason',
    edits: [['places.geojson', '"reason": {"fr": "Le texte', '"note": {"fr": "Le texte']],
    problems: [
      [3, 'places.geojson', '"basis": ‸"context"', 'atlantis-port as context without a reason', 'a reason'],
    ],
  },
  {
    name: 'a feature of the context with a claim',
    edits: [['places.geojson', '"claims": []', '"claims": ["s4-atlantis-arms-north"]']],
    problems: [
      [
        3,
        'places.geojson',
        '"claims": ‸["s4-atlantis-arms-north"]',
        'atlantis-port as context with claims',
        'no claims, or basis "article"',
      ],
    ],
  },
  {
    name: 'a claim of a speaker that is not known',
    edits: [['claims.json', '"speaker": "north-spokesman"', '"speaker": "nobody"']],
    problems: [[3, 'claims.json', '"speaker": ‸"nobody"', '“nobody”', speakers]],
  },
  {
    name: 'a sentence of a speaker that is not known',
    edits: [['sentences.json', '["north-spokesman"]', '["article", "nobody"]']],
    problems: [[3, 'sentences.json', '"article", ‸"nobody"', '“nobody”', speakers]],
  },
  {
    name: 'a claim by a speaker whom its sentence does not have, with a warning',
    edits: [['sentences.json', '["north-spokesman"]', '["article"]']],
    problems: [
      [
        3,
        'claims.json',
        '"sentence": ‸"s1",\n          "exact": "la Ligue du nord tient la côte',
        '“north-spokesman” as the speaker of words in s1',
        'a speaker of that sentence: article',
      ],
    ],
  },
  {
    name: 'a view that is nobody’s',
    edits: [['claims.json', '"viewOf": "south-league",', '']],
    problems: [[3, 'claims.json', '"mode": ‸"view"', '“view”', '"view" together with viewOf, or neither']],
  },
  {
    name: 'somebody’s view that is given as said',
    edits: [['claims.json', '"mode": "view"', '"mode": "said" ']],
    problems: [[3, 'claims.json', '"mode": ‸"said" ', '“said”', '"view" together with viewOf, or neither']],
  },
  {
    name: 'the view of an actor that is not known',
    edits: [['claims.json', '"viewOf": "south-league"', '"viewOf": "east-league"']],
    problems: [[3, 'claims.json', '"viewOf": ‸"east-league"', '“east-league”', 'an actor of story.json']],
  },
];

const unsupported = 'a quote in a claim of a feature, or "noPlace" with the reason';

const rule4: readonly Break[] = [
  {
    name: 'without a feature and without a reason',
    edits: [
      [
        'sentences.json',
        '["article"],\n      "noPlace": {\n        "fr": "La phrase parle du temps, pas d’un lieu.",\n        "de": "Der Satz spricht vom Wetter, nicht von einem Ort."\n      }',
        '["article"]',
      ],
    ],
    problems: [[4, 'sentences.json', '‸{\n      "id": "s5"', 's5, which supports no feature', unsupported]],
  },
  {
    name: 'whose claims are no feature’s',
    edits: [
      ['places.geojson', '"claims": ["s1-north-holds-coast"]', '"claims": ["s2-south-holds-rest"]'],
      ['zones.geojson', '"claims": ["s1-north-holds-coast"]', '"claims": ["s3-road-crosses-front"]'],
    ],
    problems: [[4, 'sentences.json', '‸{\n      "id": "s1"', 's1, which supports no feature', unsupported]],
  },
  {
    name: 'with a feature and a reason to have none',
    edits: [
      [
        'sentences.json',
        '"start": 196,',
        '"start": 196,\n      "noPlace": {"fr": "Rien.", "de": "Nichts."},',
      ],
    ],
    problems: [
      [
        4,
        'sentences.json',
        '"noPlace": ‸{"fr": "Rien."',
        's3 with a feature and a reason to have none',
        'one of the two',
      ],
    ],
  },
];

describe('rule 3 refuses', () => {
  test.each(rule3)('$name', expectBreak);
});

describe('rule 4 refuses a sentence', () => {
  test.each(rule4)('$name', expectBreak);
});
