import { test } from 'vitest';
import { expectBreak } from '../support/breaking';

test.each<[string, string, string, string, string]>([
  ['the source', 'story.json', '"published": "2031-03"', '"published": ‸"2031-02-29"', '2031-02-29'],
  [
    'the zones',
    'story.json',
    '"id": "2031-03", "date": "2031-03"',
    '"id": "2031-03", "date": ‸"2031-04/2031-03"',
    '2031-04/2031-03',
  ],
  ['a meeting', 'relations.geojson', '"date": "2031-03"', '"date": ‸"2031-06-31"', '2031-06-31'],
  ['a change', 'story.json', '"date": "2031-04-02"', '"date": ‸"2031-02-30"', '2031-02-30'],
  ['an outline', 'influence.geojson', '"asOf": "2031-03"', '"asOf": ‸"2031-02-30~"', '2031-02-30~'],
])('a date that no calendar has is refused: of %s', (name, file, find, at, date) => {
  const edits = [[file, find, at.replace('‸', '')]] as const;
  expectBreak({ name, edits, problems: [[5, file, at, `“${date}”`, 'a date of the calendar']] });
});

test('a change that is older than the one above it is refused', () => {
  expectBreak({
    name: 'an earlier day',
    edits: [['story.json', '"2031-05-09"', '"2031-04-01"']],
    problems: [[5, 'story.json', '"date": ‸"2031-04-01"', '“2031-04-01”', 'a day not before 2031-04-02']],
  });
});
