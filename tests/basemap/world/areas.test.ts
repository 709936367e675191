import { describe, expect, test } from 'vitest';
import { type AreasFile, areaLinesOf, areasOf } from '../../../src/basemap/world/areas';
import { countryCodes } from '../../../src/basemap/world/iso';
import { packLine, unpackLine } from '../../../src/basemap/world/lines';
import { readWorld } from './read-world';

const fileOf = async (code: string) => (await readWorld(`areas/${code}.json`)) as AreasFile | undefined;

describe('packed lines', () => {
  test('come back on the grid, without repeats', () => {
    const line = [
      [-179.9994, 12.3456],
      [-179.9992, 12.3457],
      [-179.5, -12.25],
    ];
    expect(unpackLine(packLine(line))).toEqual([
      [-179.999, 12.346],
      [-179.5, -12.25],
    ]);
  });
});

describe('first-level areas', () => {
  test.each([
    ['COD', 26],
    ['UKR', 27],
    ['SDN', 18],
    ['YEM', 22],
    ['MLI', 11],
    ['KEN', 47],
    ['NPL', 7],
    ['FRA', 14],
    ['ITA', 20],
    ['HTI', 10],
    ['AFG', 34],
  ])('of %s are those of today: %i', async (code, count) => {
    const file = await fileOf(code);
    expect(file && areasOf(file).length).toBe(count);
  });

  test('have names, in Arabic where it is spoken', async () => {
    const files = await Promise.all(countryCodes.map(fileOf));
    const areas = files.flatMap((file) => (file ? areasOf(file) : []));
    expect(areas.length).toBeGreaterThan(3000);
    expect(
      areas.filter(({ latin, names }) => [latin, ...Object.values(names)].some((name) => !name.trim())),
    ).toEqual([]);
    for (const code of ['SDN', 'YEM', 'IRQ', 'LBY', 'EGY', 'SAU']) {
      const file = await fileOf(code);
      expect(file && areasOf(file).filter(({ names }) => !names['ar'])).toEqual([]);
    }
  });

  test('put Crimea in Ukraine, and nothing of the West Bank in Israel', async () => {
    const codes = async (code: string) => (await fileOf(code))?.areas.map(([id]) => id) ?? [];
    expect(await codes('UKR')).toContain('UA.11');
    expect((await codes('RUS')).filter((code) => code.startsWith('UA'))).toEqual([]);
    expect(await codes('ISR')).not.toContain('IL.WE');
  });

  test('that have been divided since keep their old edges alone', async () => {
    const file = await fileOf('COD');
    const lines = file ? areaLinesOf(file) : [];
    expect(lines.length).toBeGreaterThan(5);
    // Haut-Katanga and Lualaba were one province until 2015: no line is known between Likasi and Kolwezi.
    const between = lines.flat().filter(([x = 0, y = 0]) => x > 25.6 && x < 26.6 && y > -11.3 && y < -10);
    expect(between).toEqual([]);
  });
});
