import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnAndRow, keyBits, placeOfTile, quadKey, tileOfKey } from '../../src/story/dataset/quad-keys';
import { bandsTo, orderInBand } from '../../src/story/dataset/tile-bands';

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

test('the place of a tile gives its column and row again, to the deepest zoom', () => {
  const most = 2 ** keyBits - 1;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: most }), (column, row) => {
      expect(columnAndRow(placeOfTile(column, row))).toEqual([column, row]);
    }),
  );
});

test('the key of a position is in the tile that the position is in, at each zoom', () => {
  fc.assert(
    fc.property(share, share, fc.integer({ min: 0, max: 20 }), (x, y, zoom) => {
      const [column, row] = columnAndRow(tileOfKey(quadKey(x, y), zoom));
      expect([column, row]).toEqual([Math.floor(x * 2 ** zoom), Math.floor(y * 2 ** zoom)]);
    }),
  );
});

test('a position on the last edge is in the last tile', () => {
  expect(columnAndRow(tileOfKey(quadKey(1, 1), 3))).toEqual([7, 7]);
});

test('in a band each tile is followed by those within it, before the next of its zoom', () => {
  const band = { from: 2, to: 4 };
  const within = [
    [2, 1, 1],
    [3, 2, 2],
    [4, 4, 4],
    [4, 5, 5],
    [3, 3, 3],
    [4, 7, 7],
    [2, 2, 1],
  ] as const;
  const orders = within.map(([zoom, column, row]) => orderInBand(band, zoom, column, row));
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(new Set(orders).size).toBe(orders.length);
});

test('bands are all zooms, each once', () => {
  expect(bandsTo(9)).toEqual([
    { from: 0, to: 4 },
    { from: 5, to: 7 },
    { from: 8, to: 9 },
  ]);
  expect(bandsTo(3)).toEqual([{ from: 0, to: 3 }]);
});
