import { area, booleanPointInPolygon, circle } from '@turf/turf';
import { expect, it } from 'vitest';
import { fadingBands } from '../../src/geo/fade';

const drawn = circle([36, 35], 30).geometry;
const wide = circle([36, 35], 200).geometry;
const bands = fadingBands(drawn, 12, wide);
const strengthAt = (km: number) =>
  bands.filter(({ geometry }) =>
    booleanPointInPolygon([36 + km / (111.195 * Math.cos((35 * Math.PI) / 180)), 35], geometry),
  );

it('grow fainter outwards across the doubt, and nowhere overlap', () => {
  const found = [0, 20, 25, 29, 30, 31, 33, 35].map((km) => strengthAt(km).map(({ strength }) => strength));
  expect(found).toEqual([[1], [1], [0.75], [0.5], [0.5], [0.5], [0.25], [0.25]].map(([s]) => [s]));
  expect(strengthAt(37)).toEqual([]);
});

it('are together the area grown by half of the doubt', () => {
  const sum = bands.reduce((total, { geometry }) => total + area(geometry), 0);
  expect(sum / area(circle([36, 35], 36).geometry)).toBeCloseTo(1, 2);
});

it('end where the ground ends', () => {
  const half = circle([36.3, 35], 30).geometry;
  for (const { geometry } of fadingBands(drawn, 12, half)) {
    for (const position of geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2)) {
      expect(booleanPointInPolygon(position as number[], circle([36.3, 35], 30.1).geometry)).toBe(true);
    }
  }
});
