import { describe, test } from 'vitest';
import { type Break, expectBreak } from '../support/breaking';

const kinds = 'a kind of backs, allied-with, opposes, mediates, wants, accuses, attacks, holds-talks';

const breaks: readonly Break[] = [
  {
    name: 'a claim that relates actors and does not say which',
    edits: [['claims.json', '"kind": "influences"', '"kind": "opposes"']],
    problems: [[3, 'claims.json', '"kind": ‸"opposes"', '“opposes”', 'a relation with "from" and "to"']],
  },
  {
    name: 'a relation in a claim of another kind',
    edits: [['claims.json', '"kind": "backs"', '"kind": "operates"']],
    problems: [[3, 'claims.json', '"kind": ‸"operates"', '“operates”', kinds]],
  },
  {
    name: 'a relation to somebody whom the claim does not name',
    edits: [['claims.json', '"to": ["north-league"]', '"to": ["south-league"]']],
    problems: [
      [5, 'claims.json', '"relation": ‸{', '“south-league”', 'an actor of the claim: atlantis, north-league'],
    ],
  },
  {
    name: 'two relations that would have one id',
    edits: [
      [
        'story.json',
        '"id": "atlantis",',
        '"id": "north-league-backs-x", "name": {"fr": "x", "de": "x"}, "kind": "state", "tint": "red"}, {"id": "x-backs-north-league", "name": {"fr": "x", "de": "x"}, "kind": "state", "tint": "red"}, {"id": "atlantis",',
      ],
      [
        'claims.json',
        '"actors": ["atlantis", "north-league"]',
        '"actors": ["atlantis", "north-league", "north-league-backs-x", "x-backs-north-league"]',
      ],
      ['claims.json', '"from": "atlantis",', '"from": "north-league",'],
      ['claims.json', '"to": ["north-league"]', '"to": ["x-backs-north-league"]'],
      [
        'claims.json',
        '"kind": "describes",',
        '"kind": "backs", "relation": {"from": "north-league-backs-x", "to": ["north-league"]},',
      ],
      [
        'claims.json',
        '"actors": ["north-league", "south-league"],\n      "statement": {\n        "fr": "La route',
        '"actors": ["north-league-backs-x", "north-league"],\n      "statement": {\n        "fr": "La route',
      ],
    ],
    problems: [
      [
        5,
        'claims.json',
        '"relation": ‸{\n        "from": "north-league"',
        'a relation with the same id as another, “north-league-backs-x-backs-north-league”',
        'ids of actors that tell the two apart',
      ],
    ],
  },
  {
    name: 'a topic of which one speaker speaks',
    edits: [
      [
        'story.json',
        '["s1-north-holds-coast", "s2-south-holds-rest"]',
        '["s2-atlantis-patrols", "s2-south-holds-rest"]',
      ],
    ],
    problems: [
      [
        3,
        'story.json',
        '"claims": ‸["s2-atlantis-patrols"',
        'who-holds-limassol with the claims of one speaker',
        'claims of two at least',
      ],
    ],
  },
  {
    name: 'a topic with a claim that nobody makes',
    edits: [
      [
        'story.json',
        '["s1-north-holds-coast", "s2-south-holds-rest"]',
        '["s1-north-holds-coast", "s2-south-holds-rest", "s9-nothing"]',
      ],
    ],
    problems: [[5, 'story.json', '‸"s9-nothing"', '“s9-nothing”', 'the id of a claim']],
  },
  {
    name: 'a moment with a claim or a feature that is not there',
    edits: [['story.json', '"claims": ["s4-leagues-met"],', '"claims": ["s4-leagues"],']],
    problems: [[5, 'story.json', '‸"s4-leagues"', '“s4-leagues”', 'the id of a claim']],
  },
  {
    name: 'a moment with a feature that is not there',
    edits: [['story.json', '["ridge-road"]', '["ridge"]']],
    problems: [[5, 'story.json', '‸"ridge"', '“ridge”', 'the id of a feature']],
  },
  {
    name: 'a moment dated from outside that does not say where from',
    edits: [['story.json', '"dated": "article"', '"dated": "context"']],
    problems: [
      [
        3,
        'story.json',
        '"dated": ‸"context"',
        'leagues-met as context without a note',
        'where the date is from',
      ],
    ],
  },
  ...['2031-02-30', '../2031'].map(
    (date): Break => ({
      name: `a moment on ${date}`,
      edits: [['story.json', '"date": "2031-03",\n      "dated"', `"date": "${date}",\n      "dated"`]],
      problems: [
        [5, 'story.json', `"date": ‸"${date}"`, `“${date}”`, 'a date of the calendar with a beginning'],
      ],
    }),
  ),
];

describe('what is read across claims is refused:', () => {
  test.each(breaks)('$name', expectBreak);
});
