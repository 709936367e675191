import fc from 'fast-check';
import { expect, test } from 'vitest';
import { relativePath } from '../../src/vector/relative-path';

/** The places that a path of relative moves and lines goes to; where it closes, null. */
function places(path: string): ([number, number] | null)[] {
  let [x, y] = [0, 0];
  let start: [number, number] = [0, 0];
  return [...path.matchAll(/([mlz])?(?: ?(-?\d+) ?(-?\d+))?/g)].flatMap(([whole, command, dx, dy]) => {
    if (whole === '') return [];
    if (command === 'z') {
      [x, y] = start;
      return [null];
    }
    [x, y] = [x + Number(dx), y + Number(dy)];
    if (command === 'm') start = [x, y];
    return [[x, y] as [number, number]];
  });
}

test('lines and rings go from point to point', () => {
  expect(relativePath('M552,1288L554,1289')).toBe('m552 1288 2 1');
  expect(relativePath('M5,5L9,5L9,2ZM-3,4L0,0L1,1Z')).toBe('m5 5 4 0 0-3zm-8-1 3-4 1 1z');
  expect(relativePath('')).toBe('');
});

test('a path goes to the same places as before', () => {
  const whole = fc.integer({ min: -5000, max: 5000 });
  const line = fc.record({
    points: fc.array(fc.tuple(whole, whole), { minLength: 2, maxLength: 12 }),
    isRing: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
      const absolute = lines.map(
        ({ points, isRing }) => `M${points.map((point) => point.join(',')).join('L')}${isRing ? 'Z' : ''}`,
      );
      const expected = lines.flatMap(({ points, isRing }) => [...points, ...(isRing ? [null] : [])]);
      expect(places(relativePath(absolute.join('')))).toEqual(expected);
    }),
  );
});
