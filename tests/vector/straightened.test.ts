import { expect, it } from 'vitest';
import type { Point } from '../../src/vector/lines';
import { straightened } from '../../src/vector/straightened';

it('keeps the ends and what is beyond the tolerance', () => {
  const line: Point[] = [
    [0, 0],
    [5, 1],
    [10, 3],
    [15, 1.4],
    [20, 0],
  ];
  expect(straightened(line, 1)).toEqual([
    [0, 0],
    [10, 3],
    [20, 0],
  ]);
  expect(straightened(line, 5)).toEqual([
    [0, 0],
    [20, 0],
  ]);
});

it('takes a line of which each point in turn is the farthest, however long it is', () => {
  const count = 12_000;
  const line = Array.from(
    { length: count },
    (_, index): Point => [index, (index % 2 ? 1 : -1) * (count - index)],
  );
  expect(straightened(line, 1)).toHaveLength(count);
}, 120_000);
