import { expect, test } from 'vitest';
import { frameOf, widthAt } from '../../src/vector/frame';
import { fittedBounds, zoomedBounds } from '../../src/vector/frame-bounds';
import type { Bounds } from '../../src/story/model';

const first: Bounds = [30, 30, 44, 40];
const shapeOf = (bounds: Bounds) => frameOf(bounds).width / frameOf(bounds).height;

test.each<[string, Bounds]>([
  ['wide', [32, 35, 42, 35.5]],
  ['high', [36, 31, 36.2, 39]],
  ['a dot', [36, 35, 36, 35]],
])('what is fitted is whole in a frame of the same shape: %s', (_, extent) => {
  const fitted = fittedBounds(extent, first, widthAt(8));
  expect(shapeOf(fitted)).toBeCloseTo(shapeOf(first), 2);
  const { project, width, height } = frameOf(fitted);
  for (const corner of [extent.slice(0, 2), extent.slice(2)]) {
    const [x, y] = project(corner);
    expect(x).toBeGreaterThan(width * 0.05);
    expect(x).toBeLessThan(width * 0.95);
    expect(y).toBeGreaterThan(height * 0.05);
    expect(y).toBeLessThan(height * 0.95);
  }
});

test('nothing is shown closer than is allowed', () => {
  expect(frameOf(fittedBounds([36, 35, 36, 35], first, widthAt(8))).zoom).toBeCloseTo(8);
});

test('a step closer is a zoom more about the same middle, and a step back undoes it', () => {
  const closer = zoomedBounds(first, 1);
  expect(frameOf(closer).zoom).toBeCloseTo(frameOf(first).zoom + 1);
  expect((closer[0] + closer[2]) / 2).toBeCloseTo(37);
  zoomedBounds(closer, -1).forEach((value, index) => expect(value).toBeCloseTo(first[index] ?? 0));
});
