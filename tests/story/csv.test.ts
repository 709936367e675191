import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteOrderMark, csv, inert } from '../../src/story/csv';
import { anyText, isFormula } from '../support/any-text';
import { lines } from '../support/tables';
import { runs } from '../support/extent';

test('is RFC 4180: texts in quotes, numbers bare, each line ended by CR and LF', () => {
  expect(
    csv([
      ['a', 'b "c"', 'd,\ne'],
      ['', -1.5, undefined],
    ]),
  ).toBe('"a","b ""c""","d,\ne"\r\n"",-1.5,\r\n');
});

test('any text survives the trip through a parser, with and without a byte order mark', () => {
  const table = fc
    .integer({ min: 2, max: 5 })
    .chain((width) =>
      fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    );
  fc.assert(
    fc.property(table, fc.constantFrom('', byteOrderMark), (cells, mark) => {
      // A first text that begins with such a mark itself is still in quotes, and not taken for the file's.
      expect(lines(mark + csv(cells))).toEqual(cells);
    }),
    { numRuns: runs(500) },
  );
});

test.each(['=1+1', '+1', '-1', '@a', '\ta', '\r', '\n=', ' =1', '\u00A0@a', '\uFEFF=1', '＝1'])(
  'no spreadsheet computes %j',
  (text) => expect(inert(text)).toBe(`'${text}`),
);

test.each(['', 'a=1', "'=1", ' a', '1-2', 'قال', '\u200F-'])('%j is left as it is', (text) =>
  expect(inert(text)).toBe(text),
);

test('what becomes of any text is no formula, and is the text behind an apostrophe at most', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(isFormula(inert(text))).toBe(false);
      expect(inert(text)).toBe(isFormula(text) ? `'${text}` : text);
    }),
    { numRuns: runs(1000) },
  );
});
