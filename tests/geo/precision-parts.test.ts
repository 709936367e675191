import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { chainage } from '../../src/geo/route/chainage';
import { precisionParts } from '../../src/geo/route/precision-parts';

/** Along the equator: a degree is as long everywhere. */
const line: LineString = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [4, 0],
  ],
};
const lengthKm = Math.round((chainage(line).at(-1) ?? 0) * 1000) / 1000;
const degree = lengthKm / 4;
const parts = (...written: [from: number, to: number, precisionKm: number][]) =>
  precisionParts(
    line,
    lengthKm,
    written.map(([from, to, precisionKm]) => ({ from: [from, 0], to: [to, 0], precisionKm })),
    2,
  ).map(({ fromKm, toKm, precisionKm }) => [fromKm / degree, toKm / degree, precisionKm]);

describe('the precision of a line, part by part', () => {
  it('is one where nothing else is written', () => {
    expect(parts()).toEqual([[0, 4, 2]]);
  });

  it('tiles the line, whichever end of a part is named first', () => {
    const expected = [
      [0, expect.closeTo(1, 4), 2],
      [expect.closeTo(1, 4), expect.closeTo(3, 4), 4],
      [expect.closeTo(3, 4), 4, 2],
    ];
    expect(parts([1, 3, 4])).toEqual(expected);
    expect(parts([3, 1, 4])).toEqual(expected);
  });

  it('is the worse one where parts overlap, in any order', () => {
    const both = [
      [0, 3, 1],
      [1, 4, 5],
    ] as [number, number, number][];
    const expected = [
      [0, expect.closeTo(1, 4), 1],
      [expect.closeTo(1, 4), 4, 5],
    ];
    expect(parts(...both)).toEqual(expected);
    expect(parts(...both.reverse())).toEqual(expected);
  });

  it('can be better than the rest', () => {
    expect(parts([0, 4, 0.5])).toEqual([[0, 4, 0.5]]);
  });
});
