import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRecords } from '../../../src/site/dataset/csv-records';
import { recordsIn } from '../../support/records-in';

const recordsOf = (contents: string | Buffer) => recordsIn(contents, csvRecords);

test('records are as the lines, but for those between quotation marks', () => {
  expect(recordsOf('a,b\r\n"1\n2",x\n\n"say ""so""",5" gun\n')).toEqual([
    { text: 'a,b', offset: 0, line: 1 },
    { text: '"1\n2",x', offset: 5, line: 2 },
    { text: '"say ""so""",5" gun', offset: 14, line: 5 },
  ]);
});

test('a byte order mark is no part of the first record, which may begin with a quotation mark', () => {
  expect(recordsOf('\uFEFF"a\nb",c\nd')).toEqual([
    { text: '"a\nb",c', offset: 3, line: 1 },
    { text: 'd', offset: 11, line: 3 },
  ]);
});

test('a record that is longer than what is read at once is whole, and its offset names it', () => {
  const long = `"${'x\n'.repeat(1_300_000)}",1`;
  const [first, second, third] = recordsOf(`id,n\n${long}\nlast,2`);
  expect(first?.line).toBe(1);
  expect(second?.text === long).toBe(true);
  expect(third).toEqual({ text: 'last,2', offset: 5 + long.length + 1, line: 2 + 1_300_001 });
});

test('a quotation mark that is not closed is told with its line', () => {
  expect(() => recordsOf('a,b\n1,"2\n3,4\n')).toThrow('2: found a quotation mark that is not closed');
});

test('what follows a quotation mark that is not closed is not held until the end of a large file', () => {
  const rest = Buffer.alloc(40 << 20, 'x\n');
  const contents = Buffer.concat([Buffer.from('a,b\n1,"'), rest, Buffer.from('"')]);
  expect(() => recordsOf(contents)).toThrow('2: found a quotation mark that is not closed');
  expect(() => recordsOf(Buffer.alloc(40 << 20, 'x'))).toThrow('1: found a row of more than 16777216 bytes');
});

test('the cells of the records are those of the file, whatever is in them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', 'ب', ' ') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const written = rows
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        .join('\n');
      expect(recordsOf(written).flatMap(({ text }) => csvParseRows(text))).toEqual(rows);
    }),
    { numRuns: 300 },
  );
});
