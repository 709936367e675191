import { describe, expect, test } from 'vitest';
import { problemLanguages, problemLine, problemSentence, problemWords } from '../../src/i18n/problems';
import { problem, problemCodes as codes } from '../../src/story/problems';
import { problemCodes, problemOf } from '../support/every-problem';

const where = { file: 'a/claims.json', path: ['claims', 0] };
const isolated = /\u2068[^\u2066-\u2069]*\u2069/g;

test('a problem is one line: where, which rule, what was found and what was expected', () => {
  const place = { line: 3, column: 7 };
  expect(problemLine(problem('no-such-claim', where, { id: 'x' }), place)).toBe(
    'a/claims.json:3:7: rule 5: found “x”; expected the id of a claim',
  );
  expect(problemLine(problem('empty-file', where), place)).toBe(
    'a/claims.json:3:7: form: found an empty file; expected JSON',
  );
});

test.each([
  [
    'en',
    'a/claims.json:3:7: warning: rule 3: found “agency” as the speaker of words in s3; expected a speaker of that sentence: article',
  ],
  [
    'ar',
    'a/claims.json:3:7: تحذير: القاعدة 3: الموجود: «agency» متكلمًا بكلمات من الجملة s3؛ والمطلوب: متكلم من المتكلمين في تلك الجملة: article',
  ],
  [
    'fr',
    'a/claims.json:3:7: avertissement: règle 3: trouvé\u202f: «\u202fagency\u202f» comme voix de mots de la phrase s3\u202f; attendu\u202f: une voix de cette phrase\u202f: article',
  ],
  [
    'tr',
    'a/claims.json:3:7: uyarı: kural 3: bulunan: s3 cümlesindeki sözlerin konuşanı olarak “agency”; beklenen: bu cümlede konuşanlardan biri: article',
  ],
] as const)('a warning says that it is one, in "%s"', (language, line) => {
  const warning = problem(
    'speaker-elsewhere',
    where,
    { id: 'agency', sentence: 's3' },
    { speakers: ['article'] },
  );
  expect(problemLine(warning, { line: 3, column: 7 }, language)).toBe(line);
});

const shown = (value: unknown) => {
  const { found } = problemWords(problem('unknown-value', where, { key: 'k', value }), 'en');
  return found.replace(/[\u2068\u2069]/g, '').slice('k: '.length);
};

test.each([
  ['words', '“words”'],
  ['a\u202eb\n', '“a\\u202eb\\u000a”'],
  ['\u2069\u2068', '“\\u2069\\u2068”'],
  ['\u{e0001}', '“\\u{e0001}”'],
  ['\ud83d', '“\\ud83d”'],
  [[1, 'a'], '“[1,"a"]”'],
  [84.5, '84.5'],
  [undefined, 'nothing'],
  ['🐑'.repeat(60), `“${'🐑'.repeat(60)}”`],
  ['🐑'.repeat(61), `“${'🐑'.repeat(59)}…”`],
])('%j is shown without what could change how the line reads', (value, expected) => {
  expect(shown(value)).toBe(expected);
});

describe.each(problemLanguages)('in "%s"', (language) => {
  test.each(problemCodes)('%s is said in words, with nothing that is no word', (code) => {
    const { found, expected } = problemWords(problemOf(code), language);
    for (const text of [found, expected]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/undefined|NaN|\[object|#/);
      // Isolates are closed, and what is in them holds no other.
      expect(text.replaceAll(isolated, '')).not.toMatch(/[\u2066-\u2069]/);
    }
  });

  test('what a file has in it stays in its isolate, whatever it is', () => {
    const hostile = 'x\u2069\u202eمرحبا\u2068';
    const { found } = problemWords(problem('quote-prefix', where, { words: hostile }), language);
    expect(found.replaceAll(isolated, '')).toMatch(/^(“”|«\u202f?\u202f?»)$/);
  });
});

test.each(problemCodes)('%s is said in each language in words of its own', (code) => {
  const said = problemLanguages.map((language) => problemSentence(problemOf(code), language));
  expect(new Set(said).size).toBe(problemLanguages.length);
  // What is not Arabic is isolated.
  expect(problemSentence(problemOf(code), 'ar').replaceAll(isolated, '')).not.toMatch(/[a-z]/i);
});

test('Arabic counts as Arabic does, and keeps Latin words apart', () => {
  const said = (times: number) =>
    problemWords(problem('quote-rendering', where, { words: 'x', times, sentence: 's2' }), 'ar').found;
  const isolate = (text: string) => `\u2068${text}\u2069`;
  const start = `«${isolate('x')}»، وترد في ترجمة الجملة ${isolate('s2')}`;
  expect(said(0)).toBe(`${start} ولا مرة`);
  expect(said(1)).toBe(`${start} مرة واحدة`);
  expect(said(2)).toBe(`${start} مرتين`);
  expect(said(3)).toBe(`${start} 3 مرات`);
  expect(said(11)).toBe(`${start} 11 مرة`);
  expect(said(100)).toBe(`${start} 100 مرة`);
});

test('lists are the language’s own, and end after twelve', () => {
  const actors = Array.from({ length: 14 }, (_, index) => `a${index}`);
  const said = (count: number) =>
    problemLanguages.map((language) => {
      const values = [{ id: 'x' }, { actors: actors.slice(0, count) }] as const;
      const { expected } = problemWords(problem('relation-of-other-actor', where, ...values), language);
      return expected.replace(/[\u2068\u2069]/g, '');
    });
  expect(said(3)).toEqual([
    'طرف من أطراف القول: a0 وa1 وa2',
    'an actor of the claim: a0, a1, a2',
    'un acteur de l’affirmation\u202f: a0, a1, a2',
    'ifadenin taraflarından biri: a0, a1, a2',
  ]);
  expect(said(14).map((text) => text.slice(text.indexOf('a11')))).toEqual([
    'a11، وغيرها (2)',
    'a11 and 2 more',
    'a11 et 2 de plus',
    'a11 ve 2 tane daha',
  ]);
});

test('a problem is plain data: it survives a trip through JSON, and has no words of any language', () => {
  for (const code of problemCodes) {
    const one = problemOf(code);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
    expect(one).toMatchObject({ severity: codes[code].severity, path: ['claims', 0] });
  }
});
