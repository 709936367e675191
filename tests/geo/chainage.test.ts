import { distance } from '@turf/turf';
import fc from 'fast-check';
import type { LineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { chainage, locate, positionAt } from '../../src/geo/route/chainage';
import { lines } from './support/lines';

const seed = 20310301;
const share = fc.integer({ min: 0, max: 100_000 }).map((part) => part / 100_000);
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e4, max: max * 1e4 }).map((part) => part / 1e4);
const places = fc.tuple(degrees(32, 36), degrees(33, 37));
const lengthOf = (line: LineString) => chainage(line).at(-1) as number;

/** Positions along a line, some every `step` km, to compare with by brute force. */
function samples(line: LineString, step: number): Position[] {
  const count = Math.ceil(lengthOf(line) / step);
  return Array.from({ length: count + 1 }, (_, index) => positionAt(line, index * step));
}

describe('chainage', () => {
  it('is a degree of the meridian in a known length: 111.195 km on the mean sphere', () => {
    const meridian: LineString = {
      type: 'LineString',
      coordinates: [
        [33, 34],
        [33, 35],
        [33, 37],
      ],
    };
    expect(chainage(meridian).map((km) => Number(km.toFixed(3)))).toEqual([0, 111.195, 333.585]);
  });

  it('starts at 0 and grows by the distance between neighbours', () => {
    fc.assert(
      fc.property(lines, (line) => {
        const km = chainage(line);
        expect(km).toHaveLength(line.coordinates.length);
        expect(km[0]).toBe(0);
        km.slice(1).forEach((each, index) => {
          const step = distance(line.coordinates[index] as Position, line.coordinates[index + 1] as Position);
          expect(each - (km[index] as number)).toBeCloseTo(step, 9);
        });
      }),
      { seed },
    );
  });
});

describe('positionAt', () => {
  it('gives each position of the line at its own distance', () => {
    fc.assert(
      fc.property(lines, (line) => {
        chainage(line).forEach((km, index) => {
          expect(distance(positionAt(line, km), line.coordinates[index] as Position)).toBeLessThan(1e-6);
        });
      }),
      { seed },
    );
  });

  it('gives the ends beyond the ends', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0.001, max: 1e6, noNaN: true }), (line, beyond) => {
        expect(positionAt(line, -beyond)).toEqual(line.coordinates[0]);
        expect(positionAt(line, lengthOf(line) + beyond)).toEqual(line.coordinates.at(-1));
      }),
      { seed },
    );
  });

  it('moves no further over the ground than along the line', () => {
    fc.assert(
      fc.property(lines, share, share, (line, one, other) => {
        const [a, b] = [one * lengthOf(line), other * lengthOf(line)];
        expect(distance(positionAt(line, a), positionAt(line, b))).toBeLessThanOrEqual(
          Math.abs(a - b) + 1e-6,
        );
      }),
      { seed },
    );
  });
});

describe('locate', { timeout: 60_000 }, () => {
  it('finds a position of the line on the line', () => {
    fc.assert(
      fc.property(lines, share, (line, at) => {
        const place = positionAt(line, at * lengthOf(line));
        const { km, offsetKm } = locate(line, place);
        expect(offsetKm).toBeLessThan(0.001);
        expect(distance(positionAt(line, km), place)).toBeLessThan(0.002);
      }),
      { seed },
    );
  });

  it('finds nothing nearer by brute force, and says how far it is', () => {
    fc.assert(
      fc.property(lines, places, (line, place) => {
        const { km, offsetKm } = locate(line, place);
        const nearest = Math.min(...samples(line, 0.5).map((sample) => distance(sample, place)));
        expect(offsetKm).toBeLessThanOrEqual(nearest + 1e-3);
        expect(offsetKm).toBeGreaterThanOrEqual(nearest - 0.26);
        expect(distance(positionAt(line, km), place)).toBeCloseTo(offsetKm, 2);
      }),
      { seed },
    );
  });
});
