import fc from 'fast-check';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inOrder } from '../../../src/site/dataset/in-order';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'order-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Records one after the other, a byte between them, read in an order. @param missing bytes that each is told to have more */
function read(records: readonly string[], order: readonly number[], most?: number, missing = 0) {
  const path = join(folder, 'records');
  writeFileSync(path, records.join(','));
  const length = Uint32Array.from(records, (one) => Buffer.byteLength(one) + missing);
  const offset = new Float64Array(records.length);
  for (let at = 1; at < records.length; at++)
    offset[at] = (offset[at - 1] as number) + (length[at - 1] as number) + 1;
  const file = openSync(path, 'r');
  try {
    return [...inOrder(file, { offset, length }, Uint32Array.from(order), most)].map(
      ([number, bytes]): [number, string] => [number, String(bytes)],
    );
  } finally {
    closeSync(file);
  }
}

test('records are in the order that is asked for, however few are read together', () => {
  const records = fc.array(fc.string({ maxLength: 20 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(
      records,
      fc.array(fc.nat(29), { maxLength: 40 }),
      fc.integer({ min: 1, max: 200 }),
      (all, picks, most) => {
        const order = picks.map((pick) => pick % all.length);
        expect(read(all, order, most)).toEqual(order.map((number) => [number, all[number]]));
      },
    ),
    { numRuns: 300 },
  );
});

test('records far apart, and one that is longer than what is read of the file at once', () => {
  const records = ['first', 'x'.repeat(9 << 20), 'second', 'y'.repeat(5 << 20), 'last'];
  const order = [4, 1, 0, 3, 2];
  for (const most of [undefined, 6 << 20])
    expect(read(records, order, most).map(([number, text]) => text === records[number])).toEqual(
      order.map(() => true),
    );
});

test('records beyond the end of the file are told, not filled', () => {
  expect(() => read(['a', 'b'], [0, 1], undefined, 40)).toThrow('found the end of the table');
});
