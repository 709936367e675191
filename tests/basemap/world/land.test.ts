import { describe, expect, test } from 'vitest';
import { cellBounds, cellOf, cellsWithin } from '../../../src/basemap/world/cells';
import {
  type Arc,
  decodeArcs,
  encodeArcs,
  type LandCell,
  type LandFile,
  landPath,
} from '../../../src/basemap/world/land';
import { decodeNumbers, encodeNumbers } from '../../../src/basemap/world/numbers';
import { readWorld } from './read-world';

describe('numbers as text', () => {
  test('come back as they were', () => {
    const numbers = [0, 1, -1, 15, 16, -16, 31, 32, 180_000, -180_000, 123_456_789];
    expect(decodeNumbers(encodeNumbers(numbers))).toEqual(numbers);
  });

  test('of another alphabet are refused', () => {
    expect(() => decodeNumbers('A B')).toThrow('" " is no part of a number');
  });
});

describe('arcs', () => {
  test('come back as they were', () => {
    const arcs: Arc[] = [
      {
        left: 'SDN',
        right: '',
        line: [
          [30_000, 10_000],
          [30_500, 10_250],
          [40_000, 20_000],
        ],
      },
      {
        left: 'abyei',
        right: 'SSD',
        line: [
          [31_000, 11_000],
          [31_001, 10_999],
        ],
      },
    ];
    expect(decodeArcs(encodeArcs(arcs, 'e030n10'), 'e030n10')).toEqual(arcs);
  });
});

describe('cells', () => {
  test.each([
    [35.2, 44.9, 'e030n40'],
    [-5, -12, 'w010s20'],
    [180, 90, 'e170n80'],
    [-180, -90, 'w180s90'],
  ])('%d, %d is in %s', (longitude, latitude, key) => {
    expect(cellOf(longitude, latitude)).toBe(key);
    const [west, south, east, north] = cellBounds(key);
    expect(longitude >= west && longitude <= east && latitude >= south && latitude <= north).toBe(true);
  });

  test('within bounds across the antimeridian are on both sides of it', () => {
    expect(cellsWithin([175, -19, -178, -12])).toEqual(['e170s20', 'w180s20']);
  });

  test('of another form are refused', () => {
    expect(() => cellBounds('e30n40')).toThrow('names no cell');
  });
});

describe('the files of the world', () => {
  test('have each cell in full, with the nodes of the coarse land and within the cell', async () => {
    const { cells } = (await readWorld('land.json')) as LandFile;
    for (const [key, coarse] of Object.entries(cells)) {
      const fine = decodeArcs((await readWorld(landPath(key, 'fine'))) as LandCell, key);
      const ends = new Set(fine.flatMap(({ line }) => [String(line[0]), String(line.at(-1))]));
      const strange = decodeArcs(coarse, key).flatMap(({ line }) =>
        [String(line[0]), String(line.at(-1))].filter((end) => !ends.has(end)),
      );
      expect(strange).toEqual([]);
      const [west, south, east, north] = cellBounds(key).map((value) => value * 1000) as [
        number,
        number,
        number,
        number,
      ];
      const outside = fine
        .flatMap(({ line }) => line)
        .filter(([x, y]) => x < west || x > east || y < south || y > north);
      expect(outside).toEqual([]);
    }
  });
});
