import { describe, expect, test } from 'vitest';
import { cellBounds } from '../../../src/basemap/world/cells';
import { alpha2, countryCodes } from '../../../src/basemap/world/iso';
import { townLevels, type TownsFile } from '../../../src/basemap/world/towns';
import { readWorld } from './read-world';
import { allTowns, townsOfCells } from './towns';

/** Countries without a town, and why. */
const withoutTowns: Readonly<Record<string, string>> = {
  BVT: 'nobody lives there',
  HMD: 'nobody lives there',
  IOT: 'a military base; the islanders were removed',
  UMI: 'nobody lives there, but for staff of the reserves',
};

/** Countries that have towns and no capital on the ground, and why. */
const withoutCapital: Readonly<Record<string, string>> = {
  ATA: 'stations only',
  ESH: 'not decided',
  ISR: 'Jerusalem is in dispute',
  PSE: 'Jerusalem is in dispute',
  TKL: 'its atolls take turns',
};

const byId = new Map(allTowns.map((town) => [town.id, town]));
const ofCountry = (code: string) => allTowns.filter(({ country }) => country === alpha2(code));

describe('towns of the world', () => {
  test('are in every country but those that nobody lives in', () => {
    const none = countryCodes.filter((code) => ofCountry(code).length === 0);
    expect(none.sort()).toEqual(Object.keys(withoutTowns).sort());
  });

  test('have the capital of every country', async () => {
    const { towns } = (await readWorld('towns/capitals.json')) as TownsFile;
    const capitals = new Set(towns.map(([, , , country]) => country));
    const none = countryCodes.filter(
      (code) => ofCountry(code).length > 0 && !capitals.has(alpha2(code) ?? ''),
    );
    expect(none.sort()).toEqual(Object.keys(withoutCapital).sort());
  });

  test('are in one file of a country, and for the countries around in that of their level and cell', () => {
    expect(byId.size).toBe(allTowns.length);
    for (const { level, cell, towns } of townsOfCells) {
      const [west, south, east, north] = cellBounds(cell);
      const next = townLevels.find((least) => least > level) ?? Infinity;
      const misplaced = towns.filter(
        ({ position: [x = 0, y = 0], isolation }) =>
          x < west || x > east || y < south || y > north || isolation < level || isolation >= next,
      );
      expect(misplaced).toEqual([]);
    }
    const around = townsOfCells.flatMap(({ towns }) => towns.map(({ id }) => id));
    const apart = allTowns.filter(({ isolation, seat }) => isolation >= townLevels[0] && seat < 2);
    expect(around.sort()).toEqual(apart.map(({ id }) => id).sort());
  });

  test('have no empty name, no mark of a vowel, no raw key', () => {
    const wrong = allTowns.filter(({ latin, names }) =>
      [latin, ...Object.values(names)].some(
        (name) => name.trim() === '' || /undefined|[\u064B-\u0652_{}]/u.test(name),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['ar', /^[\p{Script=Arabic}\s\d().-]+$/u],
    ['fa', /^[\p{Script=Arabic}\p{Cf}\s\d().،-]+$/u],
    ['ru', /^[\p{Script=Cyrillic}\s\d()'’«».-]+$/u],
    ['he', /^[\p{Script=Hebrew}\s\d()'"’.־–-]+$/u],
  ])('have names in %s in its own script', (language, script) => {
    const wrong = allTowns.flatMap(({ names }) => {
      const name = names[language];
      return name !== undefined && !script.test(name) ? [name] : [];
    });
    expect(wrong).toEqual([]);
  });

  test.each([
    [379252, 'Khartoum', 'الخرطوم', 'Hartum', 'Khartoum', 'Хартум', 'Хартум'],
    [71137, 'Sanaa', 'صنعاء', 'Sana', 'Sanaa', 'Сана', 'Сана'],
    [216281, 'Goma', 'غوما', 'Goma', 'Goma', 'Гома', 'Гома'],
    [703448, 'Kyiv', 'كييف', 'Kiev', 'Kyiv', 'Киев', 'Київ'],
    [6611854, 'Naypyidaw', 'نايبيداو', 'Naypyidaw', 'Naypyidaw', 'Нейпьидо', 'Нейп’їдо'],
    [3688689, 'Bogotá', 'بوغوتا', 'Bogotá', 'Bogotá', 'Богота', 'Богота'],
    [
      3718426,
      'Port-au-Prince',
      'بورت أو برانس',
      'Port-au-Prince',
      'Port-au-Prince',
      'Порт-о-Пренс',
      'Порт-о-Пренс',
    ],
    [344979, 'Addis Ababa', 'أديس أبابا', 'Addis Ababa', 'Addis-Abeba', 'Аддис-Абеба', 'Аддис-Абеба'],
    [616052, 'Yerevan', 'يريفان', 'Erivan', 'Erevan', 'Ереван', 'Єреван'],
    [2460596, 'Bamako', 'باماكو', 'Bamako', 'Bamako', 'Бамако', 'Бамако'],
    [1701668, 'Manila', 'مانيلا', 'Manila', 'Manille', 'Манила', 'Маніла'],
    [2198148, 'Suva', 'سوفا', 'Suva', 'Suva', 'Сува', 'Сува'],
    [706483, 'Kharkiv', 'خاركيف', 'Harkiv', 'Kharkiv', 'Харьков', 'Харків'],
    [170063, 'Aleppo', 'حلب', 'Halep', 'Alep', 'Алеппо', 'Алеппо'],
  ])('spell %i as newspapers do: %s', (id, latin, ar, tr, fr, ru, uk) => {
    const town = byId.get(id);
    const name = (language: string) => town?.names[language] ?? town?.latin;
    expect([town?.latin, ...['ar', 'tr', 'fr', 'ru', 'uk'].map(name)]).toEqual([latin, ar, tr, fr, ru, uk]);
  });

  test('have names from Ukrainian in English where they are Ukrainian', () => {
    const latin = new Set(ofCountry('UKR').map((town) => town.latin));
    for (const name of [
      'Kyiv',
      'Kharkiv',
      'Odesa',
      'Lviv',
      'Mykolaiv',
      'Zaporizhzhia',
      'Chernihiv',
      'Luhansk',
    ])
      expect(latin).toContain(name);
    for (const name of [
      'Kiev',
      'Kharkov',
      'Odessa',
      'Lvov',
      'Nikolaev',
      'Zaporozhye',
      'Chernigov',
      'Lugansk',
    ])
      expect(latin).not.toContain(name);
  });

  test('of the Golan are Syrian, those of Crimea Ukrainian', () => {
    const at = (west: number, south: number, east: number, north: number) =>
      allTowns.filter(({ position: [x = 0, y = 0] }) => x > west && x < east && y > south && y < north);
    const countries = (towns: typeof allTowns) => [...new Set(towns.map(({ country }) => country))];
    expect(countries(at(35.66, 32.85, 35.8, 33.2))).toEqual(['SY']);
    expect(countries(at(33.5, 44.4, 35.5, 45.6))).toEqual(['UA']);
  });

  test('carry a name in Arabic where Arabic is spoken, and elsewhere for the most important', () => {
    const share = (code: string, count: number) => {
      const towns = ofCountry(code)
        .sort((a, b) => b.population - a.population)
        .slice(0, count);
      return towns.filter(({ names }) => names['ar']).length / towns.length;
    };
    for (const code of ['YEM', 'SDN', 'IRQ', 'LBY', 'DZA', 'PSE', 'JOR'])
      expect(share(code, 20)).toBeGreaterThanOrEqual(0.8);
    for (const code of ['UKR', 'COD', 'MMR', 'COL', 'ETH', 'AFG', 'NGA'])
      expect(share(code, 20)).toBeGreaterThanOrEqual(0.7);
  });
});
