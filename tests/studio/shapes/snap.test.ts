import { expect, test } from 'vitest';
import { lineThrough } from '../../../src/studio/shapes/drawn-line';
import { isWithin, nearestTarget } from '../../../src/studio/shapes/hit';
import { snap } from '../../../src/studio/shapes/snap';

const border = {
  id: 'border',
  points: [
    [0, 0],
    [10, 0],
    [10, 10],
  ] as [number, number][],
};

test('a point is put onto the nearest place of a line that is near enough', () => {
  expect(snap([4, 0.3], [border], 0.5)).toEqual({ line: 'border', at: [4, 0], isVertex: false });
  expect(snap([4, 0.6], [border], 0.5)).toBeUndefined();
});

test('a line’s own point comes before a nearer place between two', () => {
  expect(snap([9.7, 0.1], [border], 0.5)).toEqual({ line: 'border', at: [10, 0], isVertex: true });
});

test('an end on a line goes on past it, so that rounding does not leave a gap; one on a point of it stays', () => {
  const on = { line: 'border', at: [4, 0] as const, isVertex: false };
  const line = lineThrough([{ at: [4, 5] }, { at: [4, 0], on }]);
  expect(line).toHaveLength(3);
  expect(line[2]?.[0]).toBe(4);
  expect(line[2]?.[1]).toBeLessThan(0);
  expect(line[2]?.[1]).toBeGreaterThan(-0.001);
  const vertex = { ...on, at: [10, 0] as const, isVertex: true };
  expect(lineThrough([{ at: [4, 5] }, { at: [10, 0], on: vertex }])).toEqual([
    [4, 5],
    [10, 0],
  ]);
});

test('what is nearest is chosen, and ground by the rings around it', () => {
  const town = { id: 'town', lines: [[[2, 2] as const]] };
  const road = { id: 'road', lines: [[[0, 3] as const, [9, 3] as const]] };
  expect(nearestTarget([2, 2.4], [town, road], 1)?.id).toBe('town');
  expect(nearestTarget([2, 2.7], [town, road], 1)?.id).toBe('road');
  expect(nearestTarget([2, 8], [town, road], 1)).toBeUndefined();
  const outer = [[0, 0] as const, [9, 0] as const, [9, 9] as const, [0, 9] as const, [0, 0] as const];
  const hole = [[3, 3] as const, [6, 3] as const, [6, 6] as const, [3, 6] as const, [3, 3] as const];
  expect(isWithin([1, 1], [outer, hole])).toBe(true);
  expect(isWithin([4, 4], [outer, hole])).toBe(false);
  expect(isWithin([10, 1], [outer, hole])).toBe(false);
});
