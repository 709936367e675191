import { describe, test } from 'vitest';
import { type Break, expectBreak } from '../support/breaking';

const claims = 'claims.json';

const breaks: readonly Break[] = [
  {
    name: 'whose words are changed by one letter',
    edits: [[claims, '"exact": "La route des crêtes', '"exact": "La route des cretes']],
    problems: [
      [
        1,
        claims,
        '"exact": ‸"La route des cretes',
        '“La route des crêtes, de Morphou à Famagouste” at 196',
        'the quoted words “La route des cretes, de Morphou à Famagouste”, which stand nowhere in cyprus-leagues-2031/source.fr.txt',
      ],
    ],
  },
  {
    name: 'that looks the same but is composed otherwise',
    edits: [[claims, '"tout le reste de l’île"', '"tout le reste de l’i\u0302le"']],
    problems: [
      [
        1,
        claims,
        '"exact": ‸"tout le reste de l’i',
        '“tout le reste de l’i\u0302le”',
        '“tout le reste de l’île”: the same letters stand at 148 in another form (letters composed with their marks, NFC, or apart from them, NFD)',
      ],
    ],
  },
  {
    name: 'with a straight apostrophe for a curly one',
    edits: [[claims, '"l’Atlantide arme la Ligue du nord"', '"l\'Atlantide arme la Ligue du nord"']],
    problems: [
      [
        1,
        claims,
        '"exact": ‸"l\'Atlantide arme',
        "“l'Atlantide arme la Ligue du nord”",
        '“l’Atlantide arme la Ligue du nord”: the same letters stand at 303 in another form (straight or curly apostrophes)',
      ],
    ],
  },
  {
    name: 'that stands elsewhere than it says',
    edits: [[claims, '"start": 242', '"start": 243']],
    problems: [
      [
        1,
        claims,
        '"start": ‸243',
        '“ranchit six fois la ligne de front.” at 243',
        'the quoted words, which stand at 242',
      ],
    ],
  },
  {
    name: 'counted in characters and not in UTF-16 units',
    edits: [[claims, '"start": 19,', '"start": 18,']],
    problems: [
      [
        1,
        claims,
        '"start": ‸18,',
        '“ la Ligue du nord tient la côte de Kyreni” at 18',
        'the quoted words, which stand at 19',
      ],
    ],
  },
  {
    name: 'beyond the end of the source',
    edits: [[claims, '"start": 242', '"start": 24200']],
    problems: [[1, claims, '"start": ‸24200', '“” at 24200', 'the quoted words, which stand at 242']],
  },
  {
    name: 'in another sentence than it says',
    edits: [[claims, '"sentence": "s1"', '"sentence": "s2"']],
    problems: [
      [1, claims, '"start": ‸19,', 'a quote from 19 to 60', 'one inside s2, from 84 to 195'],
      [
        1,
        claims,
        '"de": ‸"Die Nordliga hält die Küste von Kyrenia"\n',
        '“Die Nordliga hält die Küste von Kyrenia”, 0 times in the translation of s2',
        'words that stand there exactly once',
      ],
      [
        3,
        claims,
        '"sentence": ‸"s2",\n          "exact": "la Ligue du nord tient la côte',
        '“north-spokesman” as the speaker of words in s2',
        'a speaker of that sentence: south-statement, article',
      ],
      [
        4,
        'sentences.json',
        '‸{\n      "id": "s1"',
        's1, which supports no feature',
        'a quote in a claim of a feature, or "noPlace" with the reason',
      ],
    ],
  },
  {
    name: 'that runs over the end of its sentence',
    edits: [
      [claims, '"exact": "a rencontrée en mars 2031 sans dire où"', '"exact": "sans dire où. L’hiver"'],
      [claims, '"start": 358', '"start": 384'],
    ],
    problems: [[1, claims, '"start": ‸384', 'a quote from 384 to 405', 'one inside s4, from 280 to 397']],
  },
  {
    name: 'in a sentence that there is not',
    edits: [[claims, '"sentence": "s1"', '"sentence": "s11"']],
    problems: [
      [1, claims, '"sentence": ‸"s11"', '“s11”', 'the id of a sentence'],
      [
        4,
        'sentences.json',
        '‸{\n      "id": "s1"',
        's1, which supports no feature',
        'a quote in a claim of a feature, or "noPlace" with the reason',
      ],
    ],
  },
  {
    name: 'that stands twice, without the context that tells which',
    edits: [[claims, '"prefix": "que ",', '']],
    problems: [
      [
        1,
        claims,
        '"exact": ‸"la Ligue du sud",',
        'words that stand 2 times in the source, at 286, 342',
        'a prefix or suffix that makes them unique',
      ],
    ],
  },
  {
    name: 'whose prefix stands not before it',
    edits: [[claims, '"prefix": "que "', '"prefix": "Que "']],
    problems: [[1, claims, '"prefix": ‸"Que "', '“Que ”', 'the words that stand just before the quote']],
  },
  {
    name: 'whose suffix stands not after it',
    edits: [[claims, '" tient Limassol"', '" tenait Limassol"']],
    problems: [
      [
        1,
        claims,
        '"suffix": ‸" tenait Limassol"',
        '“ tenait Limassol”',
        'the words that stand just after the quote',
      ],
    ],
  },
  {
    name: 'whose rendering is not of the translation',
    edits: [[claims, '"de": "quert die Frontlinie sechsmal"', '"de": "überquert die Frontlinie"']],
    problems: [
      [
        1,
        claims,
        '"de": ‸"überquert die Frontlinie"',
        '“überquert die Frontlinie”, 0 times in the translation of s3',
        'words that stand there exactly once',
      ],
    ],
  },
  {
    name: 'with a prefix of another space',
    edits: [[claims, '"prefix": "que "', '"prefix": "que\u00a0"']],
    problems: [
      [
        1,
        claims,
        '"prefix": ‸"que\u00a0"',
        '“que\u00a0”',
        '“que ”: the same letters stand at 338 in another form (a space or a no-break space, tab or line end)',
      ],
    ],
  },
  {
    name: 'rendered with another space than its translation has',
    edits: [[claims, '"de": "quert die Frontlinie sechsmal"', '"de": "quert die\u00a0Frontlinie sechsmal"']],
    problems: [
      [
        1,
        claims,
        '"de": ‸"quert die\u00a0',
        '“quert die\u00a0Frontlinie sechsmal”',
        '“quert die Frontlinie sechsmal”: the same letters stand at 42 in another form (a space or a no-break space, tab or line end)',
      ],
    ],
  },
  {
    name: 'rendered in a language that the story has not',
    edits: [[claims, '"de": "quert die Frontlinie sechsmal"', '"en": "crosses the front line"']],
    problems: [
      [
        1,
        claims,
        '"en": ‸"crosses the front line"',
        '“crosses the front line”, 0 times in the translation of s3',
        'words that stand there exactly once',
      ],
    ],
  },
];

describe('rule 1 refuses a quote', () => {
  test.each(breaks)('$name', expectBreak);
});
