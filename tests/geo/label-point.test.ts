import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { arrivalPoint, labelPoint } from '../../src/geo/label-point';
import { box, reaches, star } from './support/shapes';
import { runs } from '../support/extent';

const seed = 20310301;

it('a label stands inside any star-shaped area, to four decimals', () => {
  fc.assert(
    fc.property(reaches, (reach) => {
      const area = star([35, 35], reach);
      const point = labelPoint(area);
      expect(booleanPointInPolygon(point, area, { ignoreBoundary: true })).toBe(true);
      expect(point).toEqual(point.map((degrees) => Number(degrees.toFixed(4))));
    }),
    { seed, numRuns: runs(300) },
  );
});

it('a label stands beside a hole and not in it', () => {
  const area: Polygon = {
    type: 'Polygon',
    coordinates: [box(33, 33, 37, 37), box(34, 34, 36, 36).reverse()],
  };
  expect(booleanPointInPolygon(labelPoint(area), area, { ignoreBoundary: true })).toBe(true);
});

it('a label stands in the largest part, whatever the order of the parts', () => {
  fc.assert(
    fc.property(fc.boolean(), reaches, (isFirst, reach) => {
      const small = star(
        [20, 35],
        reach.map((each) => each / 4),
      ).coordinates;
      const large = [box(34, 34, 36, 36)];
      const coordinates = isFirst ? [large, small] : [small, large];
      const point = labelPoint({ type: 'MultiPolygon', coordinates });
      expect(booleanPointInPolygon(point, { type: 'Polygon', coordinates: large })).toBe(true);
    }),
    { seed },
  );
});

it('a label takes the wide room rather than the high one', () => {
  const foot = box(34, 30, 38, 30.7);
  const tower = box(34, 30.7, 34.8, 36);
  const ring = [...foot.slice(0, 3), [34.8, 30.7], [34.8, 36], [34, 36], [34, 30]];
  const point = labelPoint({ type: 'Polygon', coordinates: [ring] });
  expect(booleanPointInPolygon(point, { type: 'Polygon', coordinates: [foot] })).toBe(true);
  expect(booleanPointInPolygon(point, { type: 'Polygon', coordinates: [tower] })).toBe(false);
});

it('an arrow ends inside the area too, and beside its label', () => {
  fc.assert(
    fc.property(reaches, (reach) => {
      const area = star([35, 35], reach);
      const [end, label] = [arrivalPoint(area), labelPoint(area)];
      expect(booleanPointInPolygon(end, area, { ignoreBoundary: true })).toBe(true);
      expect(end).not.toEqual(label);
    }),
    { seed, numRuns: runs(300) },
  );
});

it('a label of a sliver is found without a search', () => {
  for (const height of [1e-5, 1e-6, 1e-9]) {
    const sliver: Polygon = { type: 'Polygon', coordinates: [box(33, 35, 36, 35 + height)] };
    const [lon = 0, lat = 0] = labelPoint(sliver);
    expect([lon >= 33 && lon <= 36, lat]).toEqual([true, 35]);
    expect(arrivalPoint(sliver)).toHaveLength(2);
  }
});
