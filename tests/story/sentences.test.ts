import { createHash } from 'node:crypto';
import { describe, test } from 'vitest';
import { type Break, expectBreak } from '../support/breaking';
import { fixtureFolder } from '../support/fixture';

const sentences = 'sentences.json';
const source = fixtureFolder.files.get('source.fr.txt') as string;
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex');
const shortened = (hash: string) => `“${hash.slice(0, 59)}…”`;

const breaks: readonly Break[] = [
  {
    name: 'a sentence that starts late',
    edits: [[sentences, '"start": 280', '"start": 281']],
    problems: [
      [
        2,
        sentences,
        '"start": ‸281',
        '“elon la Ligue du sud, l’Atlantide arme la Ligue du nord, qu…” at 281',
        'the sentence, which stands at 280',
      ],
      [2, sentences, '"start": ‸281', '“S” between s3 and s4', 'only white space between sentences'],
    ],
  },
  {
    name: 'a sentence that is not the source’s',
    edits: [[sentences, 'L’hiver sera long', 'L’hiver sera dur.']],
    problems: [
      [
        2,
        sentences,
        '"start": ‸398',
        '“L’hiver sera long, écrit l’auteur.” at 398',
        'the words of the sentence',
      ],
    ],
  },
  {
    name: 'words left between two sentences',
    edits: [
      [sentences, '"exact": "La route des crêtes, de Morphou', '"exact": "de Morphou'],
      [sentences, '"start": 196', '"start": 217'],
    ],
    problems: [
      [
        2,
        sentences,
        '"start": ‸217',
        '“La route des crêtes,” between s2 and s3',
        'only white space between sentences',
      ],
      [1, 'claims.json', '"start": ‸196', 'a quote from 196 to 240', 'one inside s3, from 217 to 278'],
    ],
  },
  {
    name: 'words left before the first sentence',
    edits: [
      [sentences, '"exact": "Texte d’essai 🐑 : la Ligue', '"exact": "la Ligue'],
      [sentences, '"start": 0', '"start": 19'],
    ],
    problems: [
      [
        2,
        sentences,
        '"start": ‸19,',
        '“Texte d’essai 🐑 :” between the beginning and s1',
        'only white space between sentences',
      ],
    ],
  },
  {
    name: 'words left after the last sentence',
    edits: [[sentences, 'L’hiver sera long, écrit l’auteur.', 'L’hiver sera long']],
    problems: [
      [
        2,
        sentences,
        '"sentences": ‸[',
        '“, écrit l’auteur.” after s5',
        'sentences up to the end of the source',
      ],
    ],
  },
  {
    name: 'two sentences that overlap',
    edits: [[sentences, 'la ligne de front."', 'la ligne de front.\\n\\nSelon"']],
    problems: [[2, sentences, '"start": ‸280', 's4 from 280', 'a start at or after 285, the end of s3']],
  },
  {
    name: 'a source that has changed by a newline at its end',
    edits: [['source.fr.txt', 'l’auteur.\n', 'l’auteur.\n\n']],
    problems: [
      [
        2,
        'story.json',
        `"sha256": ‸"${hashOf(source)}"`,
        shortened(hashOf(source)),
        `${hashOf(`${source}\n`)}, of cyprus-leagues-2031/source.fr.txt`,
      ],
    ],
  },
];

describe('rule 2 refuses', () => {
  test.each(breaks)('$name', expectBreak);
});
