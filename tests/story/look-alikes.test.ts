import { describe, expect, test } from 'vitest';
import { lookAlikesIn } from '../../src/story/rules/look-alikes';
import type { Difference } from '../../src/story/problems/quotes';
import { expectBreak } from '../support/breaking';

type Row = readonly [text: string, words: string, found: string, ...Difference[]];

describe('words are found in another form', () => {
  test.each<Row>([
    ['sur l’île, dit-il', 'l’i\u0302le', 'l’île', 'composition'],
    ['sur l’i\u0302le, dit-il', 'l’île,', 'l’i\u0302le,', 'composition'],
    ['sur l’île', "l'île", 'l’île', 'apostrophes'],
    ['He said “no” twice', 'said "no"', 'said “no”', 'double-quotes'],
    ['he said “no”', 'said «no»', 'said “no”', 'double-quotes'],
    ['qui\u00a0vive\u202f?', 'qui vive ?', 'qui\u00a0vive\u202f?', 'spaces'],
    ['one\nline', 'one line', 'one\nline', 'spaces'],
    ['2016–2018', '2016-2018', '2016–2018', 'dashes'],
    ['عملة \u200f5\u200f ليرات', 'عملة 5 ليرات', 'عملة \u200f5\u200f ليرات', 'direction-marks'],
    ['عملة 5 ليرات', '\u2067عملة\u2069 5', 'عملة 5', 'direction-marks'],
    ['می\u200cخواهند', 'میخواهند', 'می\u200cخواهند', 'joiners'],
    ['Waffen\u00adstillstand', 'Waffenstillstand', 'Waffen\u00adstillstand', 'soft-hyphens'],
    ['l’i\u0302le “a”', "l'île", 'l’i\u0302le', 'composition', 'apostrophes'],
    ['한국어', '한국어'.normalize('NFD'), '한국어', 'composition'],
    ['x 🐑 l’a', "🐑 l'a", '🐑 l’a', 'apostrophes'],
  ])('in "%s": "%s"', (text, words, found, ...differences) => {
    const at = text.indexOf(found);
    expect(lookAlikesIn(text)(words)).toEqual({ at, words: found, differences });
  });

  test('not where letters differ', () => {
    const find = lookAlikesIn('La route des crêtes');
    expect(find('La route des cretes')).toBeUndefined();
    expect(find('la route')).toBeUndefined();
    expect(find('\u200f')).toBeUndefined();
  });

  test('at or after an offset first', () => {
    const find = lookAlikesIn('l’a, l’a, l’a');
    expect([find("l'a")?.at, find("l'a", 1)?.at, find("l'a", 10)?.at, find("l'a", 11)?.at]).toEqual([
      0, 5, 10, 0,
    ]);
  });
});

test('a sentence with other apostrophes is told where it stands', () => {
  const file = 'sentences.json';
  expectBreak({
    name: '',
    edits: [[file, 'L’hiver sera long, écrit l’auteur.', "L'hiver sera long, écrit l'auteur."]],
    problems: [
      [
        2,
        file,
        '"exact": ‸"L\'hiver',
        "“L'hiver sera long, écrit l'auteur.”",
        '“L’hiver sera long, écrit l’auteur.”: the same letters stand at 398 in another form (straight or curly apostrophes)',
      ],
    ],
  });
});
