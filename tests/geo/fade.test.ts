import { area, booleanPointInPolygon, circle, kinks, lineString, pointToLineDistance } from '@turf/turf';
import type { Polygon } from 'geojson';
import { expect, it } from 'vitest';
import { fadingAlong, fadingBands } from '../../src/geo/fade';

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

/** A line that turns back on itself within less than its doubt. */
const hairpin = {
  type: 'LineString' as const,
  coordinates: [
    [36, 35],
    [36.1, 35],
    [36.11, 35.005],
    [36.1, 35.01],
    [36, 35.01],
  ],
};
const doubtKm = 3;
const along = fadingAlong(hairpin, doubtKm, wide);

it('along a line cover less the farther from it, whether it bends sharply there or not', () => {
  const strengths = along.map(({ strength }) => strength);
  expect(strengths).toEqual(strengths.toSorted());
  expect(along[0]?.strength).toBeGreaterThan(0);
  expect(along.at(-1)?.strength).toBeLessThanOrEqual(1);
  let [inside, outside] = [0, 0];
  for (let east = -4; east <= 14; east += 0.4) {
    for (let north = -4; north <= 5; north += 0.4) {
      const place = [36 + east / 91, 35 + north / 111];
      const km = pointToLineDistance(place, lineString(hairpin.coordinates));
      along.forEach(({ geometry }, index) => {
        const reach = doubtKm * (1 - index / along.length);
        // Its edge may lie off by some twentieth of the doubt, and by what rounding does.
        if (Math.abs(km - reach) < 0.15 * doubtKm) return;
        expect(booleanPointInPolygon(place, geometry), `${place} in area ${index}`).toBe(km < reach);
        if (km < reach) inside++;
        else outside++;
      });
    }
  }
  expect(Math.min(inside, outside)).toBeGreaterThan(400);
});

it('along a line are areas that lie nowhere over themselves', () => {
  for (const { geometry } of along) {
    expect(kinks(geometry as Polygon).features).toEqual([]);
  }
});

it('along a line end where the ground ends, also beyond the end of the line', () => {
  const half = circle([36.02, 35], 3).geometry;
  const cut = fadingAlong(hairpin, doubtKm, half);
  expect(cut.length).toBe(along.length);
  for (const { geometry } of cut) {
    for (const position of geometry.coordinates.flat(geometry.type === 'Polygon' ? 1 : 2))
      expect(booleanPointInPolygon(position as number[], circle([36.02, 35], 3.2).geometry)).toBe(true);
    expect(booleanPointInPolygon([36.04, 35], geometry)).toBe(true);
  }
});
