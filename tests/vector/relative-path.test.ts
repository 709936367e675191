import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line, Point } from '../../src/vector/lines';
import { relativePath } from '../../src/vector/relative-path';

/** The places that a path of relative moves and lines goes to; where it closes, null. */
function places(path: string): (Point | null)[] {
  let [x, y] = [0, 0];
  let start: Point = [0, 0];
  return [...path.matchAll(/([mlz])?(?: ?(-?\d+) ?(-?\d+))?/g)].flatMap(([whole, command, dx, dy]) => {
    if (whole === '') return [];
    if (command === 'z') {
      [x, y] = start;
      return [null];
    }
    [x, y] = [x + Number(dx), y + Number(dy)];
    if (command === 'm') start = [x, y];
    return [[x, y] as Point];
  });
}

test('lines, rings and dots are written from point to point', () => {
  const line: Line = {
    points: [
      [552, 1288],
      [554, 1289],
    ],
    isRing: false,
  };
  const ring: Line = {
    points: [
      [5, 5],
      [9, 5],
      [9, 2],
    ],
    isRing: true,
  };
  const dot: Line = { points: [[-3, 4]], isRing: false };
  expect(relativePath([line])).toBe('m552 1288 2 1');
  expect(relativePath([ring, line])).toBe('m5 5 4 0 0-3zm547 1283 2 1');
  expect(relativePath([ring, dot])).toBe('m5 5 4 0 0-3zm-8-1h0');
  expect(relativePath([])).toBe('');
});

test('a path goes to the points of its lines', () => {
  const whole = fc.integer({ min: -5000, max: 5000 });
  const line = fc.record({
    points: fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 12 }),
    isRing: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const expected = lines.flatMap(({ points, isRing }) => [...points, ...(isRing ? [null] : [])]);
      expect(places(relativePath(lines))).toEqual(expected);
    }),
  );
});
