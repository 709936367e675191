import { expect, test } from 'vitest';
import { formatDate, formatNumber } from '../../src/i18n/formats';
import { fr } from '../../src/i18n/fr';
import { problemSentence } from '../../src/i18n/problems';
import { quoted } from '../../src/i18n/quotation-marks';
import { problemCodes, problemOf } from '../support/every-problem';

/** What a file has in it is not ours to set. */
const isolated = /\u2068[^\u2069]*\u2069/g;
const texts = [
  ...Object.entries(fr),
  ...problemCodes.map(
    (code) => [code, problemSentence(problemOf(code), 'fr').replace(isolated, 'x')] as const,
  ),
];

test('French has a narrow no-break space before tall punctuation and inside its quotation marks', () => {
  const tall = /(?<!\u202f)[;!?»]|(?<![\u202f\d]):|«(?!\u202f)/u;
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter(([, text]) => tall.test(text))).toEqual([]);
});

test('French has curly apostrophes, and no straight quotation marks but around code', () => {
  expect(texts.filter(([, text]) => /'|\p{L}"|"\p{L}/u.test(text))).toEqual([]);
});

test('a number stays on the line of its unit', () => {
  expect(texts.filter(([, text]) => /(\d|\}\}) (km²?|mi)\b/u.test(text))).toEqual([]);
});

test.each([
  ['2023-04-25', undefined, '25 avril 2023'],
  ['2023-05-01', undefined, '1er mai 2023'],
  ['2023-05-11', undefined, '11 mai 2023'],
  ['2022-12', undefined, 'décembre 2022'],
  ['2023-04-01', '2023-04-21', '1er–21 avril 2023'],
  ['2023-04-25', '2023-05-01', '25 avril – 1er mai 2023'],
])('French dates: %s to %s is "%s"', (start, end, expected) => {
  expect(formatDate(start, 'fr', end).replaceAll(/[\u2009\u00a0]/g, ' ')).toBe(expected);
});

test('French numbers and quotation marks', () => {
  expect(formatNumber(1234.56, 'fr', 1)).toBe('1\u202f234,6');
  expect(quoted('mots', 'fr')).toBe('«\u202fmots\u202f»');
  expect(quoted('les «\u202fmots\u202f»', 'fr')).toBe('“les «\u202fmots\u202f»”');
});

test.each([
  ['en', '“a”'],
  ['en-GB', '“a”'],
  ['ar', '«a»'],
  ['de', '„a“'],
  ['pl', '„a”'],
  ['ja', '「a」'],
  ['tr', '“a”'],
])('quotation marks of "%s"', (language, expected) => {
  expect(quoted('a', language)).toBe(expected);
});
