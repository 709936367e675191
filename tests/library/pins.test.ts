import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pinsOf } from '../../src/library/pins';
import { worldFrame } from '../../src/vector/world';
import { entry } from '../support/entries';

const at = (slug: string, lon: number, lat: number) => entry(slug, { at: [lon, lat] });
const slugsOf = (pins: ReturnType<typeof pinsOf>) =>
  pins.map(({ entries }) => entries.map(({ slug }) => slug));

test('stories that stand close share a pin, others have their own', () => {
  const stories = [at('idlib', 36.6, 35.9), at('goma', 29.2, -1.7), at('aleppo', 37.2, 36.2)];
  expect(slugsOf(pinsOf(stories, 60))).toEqual([['idlib', 'aleppo'], ['goma']]);
  expect(slugsOf(pinsOf(stories, 1))).toEqual([['idlib'], ['goma'], ['aleppo']]);
});

test('a shared pin stands in the middle of its stories', () => {
  const [pin] = pinsOf([at('a', 10, 0), at('b', 10, 0), at('c', 13, 0)], 60);
  const [x] = worldFrame.project([11, 0]);
  expect(pin?.point[0]).toBeCloseTo(x);
});

test('each story has one pin, and no two pins are closer than asked', () => {
  const place = fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -50, max: 70 }));
  fc.assert(
    fc.property(fc.array(place, { maxLength: 25 }), fc.integer({ min: 1, max: 200 }), (places, apart) => {
      const pins = pinsOf(
        places.map(([lon, lat], index) => at(`s${index}`, lon, lat)),
        apart,
      );
      expect(slugsOf(pins).flat().sort()).toEqual(places.map((_, index) => `s${index}`).sort());
      for (const [index, { point }] of pins.entries())
        for (const other of pins.slice(index + 1))
          expect(Math.hypot(point[0] - other.point[0], point[1] - other.point[1])).toBeGreaterThanOrEqual(
            apart,
          );
    }),
  );
});
