import { describe, expect, test } from 'vitest';
import type { DisputedFile } from '../../../src/basemap/world/disputed';
import { cellBounds, cellOf, cellsWithin } from '../../../src/basemap/world/cells';
import {
  type Arc,
  decodeArcs,
  encodeArcs,
  type FileLevel,
  type GridPosition,
  type LandCell,
  type LandFile,
  landPath,
} from '../../../src/basemap/world/land';
import { decodeNumbers, encodeNumbers } from '../../../src/basemap/world/numbers';
import { isoCodes } from './iso-codes';
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
  const isOnEdge = ([x, y]: GridPosition): boolean => x % 10_000 === 0 || y % 10_000 === 0;
  const endsOnEdge = (arcs: readonly Arc[]): string[] =>
    arcs
      .flatMap(({ line }) => [line[0] as GridPosition, line.at(-1) as GridPosition])
      .filter(isOnEdge)
      .map(String);

  test('leave each cell at the same places in every level, and never between', async () => {
    const { cells } = (await readWorld('land.json')) as LandFile;
    for (const [key, coarse] of Object.entries(cells)) {
      const read = async (level: FileLevel) =>
        decodeArcs((await readWorld(landPath(key, level))) as LandCell, key);
      const [fine, middle] = [await read('fine'), await read('middle')];
      const ends = new Set(endsOnEdge(fine));
      const strange = endsOnEdge([...middle, ...decodeArcs(coarse, key)]).filter((end) => !ends.has(end));
      expect(strange).toEqual([]);
      const [west, south, east, north] = cellBounds(key).map((value) => value * 1000) as [
        number,
        number,
        number,
        number,
      ];
      const outside = [...fine, ...middle]
        .flatMap(({ line }) => line)
        .filter(([x, y]) => x < west || x > east || y < south || y > north);
      expect(outside).toEqual([]);
    }
  });

  test('have land to the left and the right of no line twice', async () => {
    const { cells } = (await readWorld('land.json')) as LandFile;
    for (const [key, coarse] of Object.entries(cells)) {
      const same = decodeArcs(coarse, key).filter(({ left, right }) => left === right);
      expect(same).toEqual([]);
    }
  });
});

describe('the list of disputed areas', () => {
  test('has names in English and more, the Arabic without vowel marks, and unique ids', async () => {
    const { areas } = (await readWorld('disputed.json')) as DisputedFile;
    expect(areas.length).toBeGreaterThan(40);
    expect(new Set(areas.map(({ id }) => id)).size).toBe(areas.length);
    for (const { names, usage } of areas) {
      const { ar, ...latin } = names;
      expect(ar).toMatch(/^[\u0621-\u064a0-9 ()]+$/);
      expect(Object.keys(latin)).toEqual(['en', 'fr', 'tr']);
      for (const name of Object.values(latin)) expect(name).toMatch(/^\p{Script=Latin}[^']*$/u);
      expect(usage.length).toBeGreaterThan(10);
    }
  });

  test('names areas of the land, and countries that there are', async () => {
    const { areas } = (await readWorld('disputed.json')) as DisputedFile;
    const { extents } = (await readWorld('land.json')) as LandFile;
    const places = ['liancourt-rocks', 'senkaku', 'spratlys', 'scarborough-shoal'];
    expect(areas.map(({ id }) => id).filter((id) => !extents[id])).toEqual(places);
    const known = new Set([...isoCodes, 'XKX']);
    const codes = areas.flatMap(({ code, territory, heldBy, parties }) => [
      code,
      territory,
      heldBy,
      ...parties,
    ]);
    expect(codes.filter((code) => code !== undefined && !known.has(code))).toEqual([]);
  });
});
