import fc from 'fast-check';
import type { Position } from 'geojson';
import { expect, it } from 'vitest';
import { arc } from '../../src/geo/arc';
import { latitudeOf, mercatorY } from '../../src/geo/mercator';

/** Places in degrees to four decimals, as places are written; no nearer to a pole than Mercator maps go. */
const place = fc.tuple(
  fc.integer({ min: -1_790_000, max: 1_790_000 }).map((lon) => lon / 1e4),
  fc.integer({ min: -800_000, max: 800_000 }).map((lat) => lat / 1e4),
);
const twoPlaces = fc.tuple(place, place).filter(([a, b]) => Math.hypot(a[0] - b[0], a[1] - b[1]) > 0.5);
const seed = 20310301;
const onPlane = ([lon, lat]: Position) => [lon as number, mercatorY(lat as number)] as const;

it('an arc starts and ends exactly where its places are, and goes the shorter way around the globe', () => {
  fc.assert(
    fc.property(twoPlaces, ([from, to]) => {
      const { coordinates } = arc(from, to);
      expect(coordinates[0]).toEqual(from);
      const [lon = 0, lat] = coordinates.at(-1) as Position;
      expect([lon - to[0], lat]).toEqual([expect.closeTo(360 * Math.round((lon - to[0]) / 360), 9), to[1]]);
      expect(Math.abs(lon - from[0])).toBeLessThanOrEqual(180);
    }),
    { seed },
  );
});

it('an arc bows to its left by a share of its length', () => {
  fc.assert(
    fc.property(twoPlaces, ([from, to]) => {
      const { coordinates } = arc(from, to);
      const [ax, ay] = onPlane(from);
      const [bx, by] = onPlane(coordinates.at(-1) as Position);
      const [mx, my] = onPlane(coordinates[coordinates.length >> 1] as Position);
      const length = Math.hypot(bx - ax, by - ay);
      const left = ((bx - ax) * (my - ay) - (by - ay) * (mx - ax)) / length;
      expect(left / length).toBeCloseTo(0.16, 2);
    }),
    { seed },
  );
});

it('an arc is smooth: many short steps, and hardly longer than the straight way', () => {
  fc.assert(
    fc.property(twoPlaces, ([from, to]) => {
      const { coordinates } = arc(from, to);
      const there = coordinates.map(onPlane);
      const steps = there.slice(1).map(([x, y], index) => {
        const [px, py] = there[index] as readonly [number, number];
        return Math.hypot(x - px, y - py);
      });
      const [ax, ay] = onPlane(from);
      const [bx, by] = onPlane(coordinates.at(-1) as Position);
      const length = Math.hypot(bx - ax, by - ay);
      expect(Math.max(...steps)).toBeLessThan(length / 20);
      expect(steps.reduce((sum, step) => sum + step, 0)).toBeLessThan(length * 1.2);
    }),
    { seed },
  );
});

it('a latitude goes to the Mercator plane and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -850_000, max: 850_000 }), (part) => {
      expect(latitudeOf(mercatorY(part / 1e4))).toBeCloseTo(part / 1e4, 9);
    }),
    { seed },
  );
});

it('the Mercator plane has the known ordinates: 180 at the edge of a square world', () => {
  expect(mercatorY(0)).toBeCloseTo(0, 9);
  expect(mercatorY(85.0511287798066)).toBeCloseTo(180, 6);
  expect(mercatorY(-60)).toBeCloseTo(-75.4561292902, 8);
});
