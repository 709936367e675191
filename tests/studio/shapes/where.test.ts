import { expect, test } from 'vitest';
import { nearestOf } from '../../../src/studio/shapes/where';

test('a point is told by the nearest name, how far it is, and in which direction from it', () => {
  const named = [
    { name: 'A', at: [30, 10] },
    { name: 'B', at: [40, 10] },
  ];
  expect(nearestOf([31, 10], named)).toMatchObject({ name: 'A', bearing: 'e', km: expect.closeTo(109.5, 0) });
  expect(nearestOf([39, 9], named)).toMatchObject({ name: 'B', bearing: 'sw' });
  expect(nearestOf([30, 11], named)).toMatchObject({ name: 'A', bearing: 'n', km: expect.closeTo(111.2, 0) });
  expect(nearestOf([29.9, 10.001], named)).toMatchObject({ bearing: 'w' });
  expect(nearestOf([0, 0], [])).toBeUndefined();
});
