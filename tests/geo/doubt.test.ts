import { lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import type { LineString } from 'geojson';
import { describe, expect, it } from 'vitest';
import { chainage, positionAt } from '../../src/geo/route/chainage';
import { doubtfulStretches } from '../../src/geo/route/doubt';
import { runs } from '../support/extent';

const line: LineString = {
  type: 'LineString',
  coordinates: [
    [36, 35],
    [36.5, 35.1],
    [37, 35],
  ],
};
const length = chainage(line).at(-1) ?? 0;

describe('the doubtful parts of a line', () => {
  const across: LineString = {
    type: 'LineString',
    coordinates: [
      [36.5, 34],
      [36.5, 36],
    ],
  };

  it('are wider by what the line itself can be off, and say how near the edge is at least', () => {
    const [only, ...more] = doubtfulStretches(line, [{ geometry: across, precisionKm: 2 }], () => 3);
    expect(more).toEqual([]);
    expect((only?.toKm ?? 0) - (only?.fromKm ?? 0)).toBeCloseTo(10.1, 0);
    expect(only?.withinKm).toBe(5);
  });

  it('change their width where the line is known better from some kilometre on', () => {
    const middle = length / 2;
    const found = doubtfulStretches(line, [{ geometry: across, precisionKm: 2 }], (km) =>
      km < middle ? 4 : 1,
    );
    expect(found.map(({ withinKm }) => withinKm)).toEqual([6, 3]);
    const [before, after] = found as [(typeof found)[0], (typeof found)[0]];
    expect(middle - before.fromKm).toBeCloseTo(6, 0);
    expect(after.toKm - middle).toBeCloseTo(3, 0);
    expect(after.fromKm).toBe(before.toKm);
  });

  it('tell the nearest limit where two edges overlap', () => {
    const near = { geometry: across, precisionKm: 1 };
    const found = doubtfulStretches(line, [{ geometry: across, precisionKm: 4 }, near], () => 0);
    expect(found.map(({ withinKm }) => withinKm)).toEqual([4, 1, 4]);
  });

  it('are as long as twice the precision where an edge crosses at a right angle', () => {
    const edge: LineString = {
      type: 'LineString',
      coordinates: [
        [36.5, 34],
        [36.5, 36],
      ],
    };
    const [only, ...more] = doubtfulStretches(line, [{ geometry: edge, precisionKm: 2 }], () => 0);
    expect(more).toEqual([]);
    expect((only?.toKm ?? 0) - (only?.fromKm ?? 0)).toBeCloseTo(4.1, 0);
  });

  it('are exactly what lies within the precision of an edge, checked place by place', () => {
    const near = fc.record({
      lon: fc.double({ min: 36, max: 37, noNaN: true }),
      precisionKm: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(
        fc.array(near, { maxLength: 4 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (edges, share) => {
          const doubtful = edges.map(({ lon, precisionKm }) => ({
            precisionKm,
            geometry: {
              type: 'LineString' as const,
              coordinates: [
                [lon, 34.9],
                [lon + 0.1, 35.3],
              ],
            },
          }));
          const km = share * length;
          const place = positionAt(line, km);
          const margins = doubtful.map(
            ({ geometry, precisionKm }) =>
              pointToLineDistance(place, lineString(geometry.coordinates)) - precisionKm,
          );
          // Within a step of the limit either answer is right.
          if (margins.some((margin) => Math.abs(margin) < 0.2)) return;
          const isIn = doubtfulStretches(line, doubtful, () => 0).some(
            ({ fromKm, toKm }) => km >= fromKm && km <= toKm,
          );
          expect(isIn).toBe(margins.some((margin) => margin < 0));
        },
      ),
      { numRuns: runs(60) },
    );
  });
});
