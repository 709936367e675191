import { expect, test } from 'vitest';
import { frameSize } from '../../../src/studio/preview/frame-size';

test('a phone’s page has its own width, and what there is of its height', () => {
  expect(frameSize('phone', { width: 800, height: 600 })).toEqual({ width: 390, height: 600, scale: 1 });
  expect(frameSize('phone', { width: 800, height: 1200 })).toEqual({ width: 390, height: 844, scale: 1 });
  const { width, scale } = frameSize('phone', { width: 195, height: 300 });
  expect([width, scale]).toEqual([390, 0.5]);
});

test('a desk’s page is as wide as a desk’s, smaller where there is no room, and fills what there is', () => {
  expect(frameSize('desk', { width: 640, height: 400 })).toEqual({ width: 1280, height: 800, scale: 0.5 });
  expect(frameSize('desk', { width: 1500, height: 700 })).toEqual({ width: 1500, height: 700, scale: 1 });
});
