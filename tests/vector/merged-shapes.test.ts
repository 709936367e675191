import { expect, test } from 'vitest';
import { mergedShapes } from '../../src/vector/merged-shapes';
import type { Shape } from '../../src/vector/scene';

const lake = (x: number, more: Partial<Shape> = {}): Shape => ({
  layer: 'lakes',
  lines: [
    {
      points: [
        [x, 0],
        [x + 5, 0],
        [x, 5],
      ],
      isRing: true,
    },
  ],
  fill: 'var(--water)',
  opacity: 1,
  ...more,
});

test('shapes of the ground that look the same are one', () => {
  expect(mergedShapes([lake(0), lake(10), lake(20, { fill: 'var(--ink)' })])).toEqual([
    { ...lake(0), lines: [...lake(0).lines, ...lake(10).lines] },
    lake(20, { fill: 'var(--ink)' }),
  ]);
});

test('features, and what shows through, stay apart', () => {
  const apart = [
    lake(0, { feature: 'zone' }),
    lake(10, { feature: 'zone' }),
    lake(20),
    lake(25, { opacity: 0.5 }),
  ];
  const faint = [lake(0, { opacity: 0.5 }), lake(3, { opacity: 0.5 })];
  expect(mergedShapes(apart)).toEqual(apart);
  expect(mergedShapes(faint)).toEqual(faint);
});
