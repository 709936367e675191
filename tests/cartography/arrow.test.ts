import { expect, it } from 'vitest';
import { arrowId, drawArrow } from '../../src/cartography/arrow';
import { pixel } from './support/compose';

const head = (status: 'said' | 'alleged' | 'denied', hasHead = true) =>
  drawArrow(arrowId('#336699', '#ffffff', { hasHead, status }));
const tile = head('said');
if (!tile) throw new Error('The arrowhead cannot be drawn.');
const { width, height } = tile;

const alpha = (x: number, y: number): number => pixel(tile, x, y)[3];
const rowInk = (y: number): number =>
  Array.from({ length: width }, (_, x) => alpha(x, y)).reduce((sum, value) => sum + value, 0) / 255;

it('has the colour of its name', () => {
  expect(pixel(tile, width / 2, height / 2)).toEqual([0x33, 0x66, 0x99, 255]);
});

it('points north: narrow at the top, wide below, with two barbs', () => {
  expect(rowInk(4)).toBeGreaterThan(0);
  expect(rowInk(4)).toBeLessThan(rowInk(12));
  expect(rowInk(12)).toBeLessThan(rowInk(22));
  expect(alpha(width / 2, 30)).toBe(0);
  expect(alpha(width / 2 - 10, 30)).toBeGreaterThan(128);
});

it('is the same on the left and on the right', () => {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width / 2; x++) expect(alpha(x, y)).toBe(alpha(width - 1 - x, y));
  }
});

it('is not cut by its edges', () => {
  for (let at = 0; at < width; at++) {
    expect([alpha(at, 0), alpha(at, height - 1), alpha(0, at), alpha(width - 1, at)]).toEqual([0, 0, 0, 0]);
  }
});

it.each(['', 'arrow', 'pattern dots #000000'])('is not drawn for "%s"', (id) => {
  expect(drawArrow(id)).toBeUndefined();
});

it.each(['alleged', 'denied'] as const)('is hollow for what is %s', (status) => {
  const hollow = head(status);
  expect(hollow && pixel(hollow, width / 2, 20)).toEqual([255, 255, 255, 255]);
});

it('has a cross behind it for what is denied, also without a head', () => {
  const inkBehind = (hasHead: boolean, status: 'alleged' | 'denied') => {
    const drawn = head(status, hasHead);
    if (!drawn) return 0;
    const below = drawn.data.filter((_, at) => at % 4 === 3 && at >= 40 * width * 4);
    return below.reduce((sum, value) => sum + value, 0) / 255;
  };
  expect(inkBehind(true, 'alleged')).toBe(0);
  expect(inkBehind(true, 'denied')).toBeGreaterThan(60);
  expect(inkBehind(false, 'denied')).toBe(inkBehind(true, 'denied'));
});
