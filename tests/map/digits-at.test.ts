import { expect, it } from 'vitest';
import { digitsAt } from '../../src/map/digits-at';

it.each([
  [0, 1],
  [4, 2],
  [6, 2],
  [6.4, 3],
  [9, 3],
  [13, 5],
  [22, 5],
])('at zoom %s a degree has %s decimals', (zoom, digits) => {
  expect(digitsAt(zoom)).toBe(digits);
});

it('has the least decimals that tell a pixel from the next', () => {
  for (let zoom = 0; zoom < 13; zoom += 0.1) {
    const degreesPerPx = 360 / (512 * 2 ** zoom);
    expect(10 ** -digitsAt(zoom)).toBeLessThanOrEqual(degreesPerPx);
    expect(10 ** -(digitsAt(zoom) - 1)).toBeGreaterThan(degreesPerPx);
  }
});
