import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { greatCircle } from '../../src/geo/great-circle';

const [damascus, moscow] = [
  [36.2765, 33.5138],
  [37.6173, 55.7558],
];

describe('the shortest way', () => {
  it('is as long as is generally known', () => {
    // London to New York, by any almanac some 5,570 km.
    expect(greatCircle([-0.1276, 51.5072], [-74.006, 40.7128]).km).toBeCloseTo(5570, -1);
    expect(greatCircle(damascus as number[], moscow as number[]).km).toBeCloseTo(2475, -1);
  });

  it('begins and ends where it is told to, and its parts add up to its length', () => {
    const { km, line } = greatCircle([30, 40], [60, 45]);
    expect([line[0], line.at(-1)]).toEqual([
      [30, 40],
      [60, 45],
    ]);
    const sum = line
      .slice(1)
      .reduce((all, position, index) => all + distance(line[index] ?? [], position), 0);
    expect(sum).toBeCloseTo(km, 3);
  });

  it('bows towards the pole, as the globe does', () => {
    const { line } = greatCircle([0, 50], [80, 50]);
    expect(Math.max(...line.map(([, lat]) => lat as number))).toBeGreaterThan(56);
  });

  it('from a place to itself has no length', () => {
    expect(greatCircle([36, 35], [36, 35]).km).toBe(0);
  });
});
