import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packages } from '../../src/basemap/make/packages';
import { featuresOf, files, folder, textOf } from './read';

describe('the basemap', () => {
  test('is under 120 kB with gzip', () => {
    const total = files.reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0);
    expect(total).toBeLessThan(120_000);
  });

  test('is all the GeoJSON there is', () => {
    const found = readdirSync(folder, { recursive: true }).map(String);
    expect(found.filter((name) => name.endsWith('.geojson')).sort()).toEqual([...files].sort());
  });

  test('has a feature a line', () => {
    for (const name of files) expect(textOf(name).split('\n')).toHaveLength(featuresOf(name).length + 3);
  });

  test.each(Object.values(packages))('says what %s is for and under which licence', (spec) => {
    const [name, version] = [spec.slice(0, spec.lastIndexOf('@')), spec.slice(spec.lastIndexOf('@') + 1)];
    for (const page of ['README.md', 'LICENSE.md']) {
      const pages = ['basemap', 'world'].map((data) =>
        readFileSync(join(folder, '../..', data, page), 'utf8'),
      );
      expect(pages.join(), page).toContain(`\`${name}\` ${version}`);
    }
  });

  test.each(files)('says what %s is and under which licence', (name) => {
    for (const page of ['README.md', 'LICENSE.md'])
      expect(readFileSync(join(folder, '..', page), 'utf8'), page).toContain(`\`${name}\``);
  });

  test('gives the credit that the map shows', () => {
    const licence = readFileSync(join(folder, '..', 'LICENSE.md'), 'utf8');
    expect(licence).toContain('© OpenStreetMap contributors (ODbL)');
    expect(licence).toContain('GeoNames (CC BY 4.0)');
    expect(licence).toContain('Natural Earth');
  });
});

describe('towns', () => {
  const towns = featuresOf('towns.geojson');

  test('are some 250, each with a GeoNames id unless it was placed by hand', () => {
    expect(towns.length).toBeGreaterThan(200);
    for (const { id } of towns) expect(id).toMatch(/^(gn-\d+|hand-al-tanf)$/);
  });

  test('have ranks from 1 to 6, and few of the first that are no capitals', () => {
    const ranks = towns.map(({ properties }) => properties.rank ?? 0);
    expect(new Set(ranks)).toEqual(new Set([1, 2, 3, 4, 5, 6]));
    const first = towns.filter(({ properties }) => properties.rank === 1 && !properties.capital);
    expect(first.length).toBeLessThan(5);
  });

  test('have no two of one name', () => {
    for (const key of ['name:ar', 'name:en', 'name:tr'] as const) {
      const names = towns.map(({ properties }) => properties[key]);
      expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    }
  });
});
