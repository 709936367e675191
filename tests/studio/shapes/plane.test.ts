import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromPlane, fromScreen, toPlane, toScreen, viewOf } from '../../../src/studio/shapes/plane';

const position = fc.tuple(
  fc.integer({ min: -1_800_000, max: 1_800_000 }).map((one) => one / 1e4),
  fc.integer({ min: -840_000, max: 840_000 }).map((one) => one / 1e4),
);

test('a position on the plane and back is the same to four decimals, also beyond the antimeridian', () => {
  fc.assert(
    fc.property(position, fc.constantFrom(0, 170, -170), (at, middle) => {
      const [lon, lat] = fromPlane(toPlane(at, middle));
      // The two names of the antimeridian are one place.
      expect(Math.abs((((lon as number) - at[0] + 540) % 360) - 180)).toBeLessThan(1e-3);
      expect(lat).toBeCloseTo(at[1], 3);
    }),
  );
});

test('near the antimeridian, positions on both sides are side by side', () => {
  const [west] = toPlane([179.5, 0], 180);
  const [east] = toPlane([-179.5, 0], 180);
  expect(east - west).toBeCloseTo(1, 6);
});

test('a view shows all of its points, and a screen point leads back to its place', () => {
  fc.assert(
    fc.property(fc.array(position, { minLength: 1, maxLength: 8 }), (positions) => {
      const points = positions.map((at) => toPlane(at));
      const view = viewOf(points, 400, 300);
      for (const point of points) {
        const [x, y] = toScreen(view, point);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(400);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(300);
        const back = fromScreen(view, [x, y]);
        expect(back[0]).toBeCloseTo(point[0], 6);
        expect(back[1]).toBeCloseTo(point[1], 6);
      }
    }),
  );
});
