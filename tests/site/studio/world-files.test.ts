import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LandFile, landPath } from '../../../src/basemap/world/land';
import { groundFileNames } from '../../../src/basemap/world/published';
import { basemapFiles } from '../../../src/cartography/sources';
import { siteFile } from '../../../src/publish/site/file-table';
import { worldFiles } from '../../../src/site/studio/world-files';

const files = worldFiles();

test('every file of the world is published as it is, and those of a fine ground', () => {
  const { cells } = JSON.parse(files.get('land.json') ?? '') as LandFile;
  const wanted = Object.keys(cells).flatMap((cell) => [landPath(cell, 'fine'), landPath(cell, 'middle')]);
  for (const path of wanted.filter((one) => existsSync(join('data/world', one))))
    expect(files.get(path), path).toBe(readFileSync(join('data/world', path), 'utf8'));
  expect([...files.keys()].filter((path) => path.startsWith('land/')).length).toBeGreaterThan(500);
  expect(JSON.parse(files.get('fine.json') ?? '')).toEqual(['SYR']);
  expect(JSON.parse(files.get('fine/SYR.json') ?? '').type).toMatch(/Polygon$/);
  for (const layer of basemapFiles)
    expect(files.get(`fine/SYR/${layer}.json`)).toBe(
      readFileSync(`data/basemap/SYR/${layer}.geojson`, 'utf8'),
    );
  for (const folder of ['towns', 'water', 'areas'])
    expect([...files.keys()].some((path) => path.startsWith(`${folder}/`))).toBe(true);
});

test('what grounds are cut of is published with a list of it, and the layers of a fine ground', () => {
  const listed = JSON.parse(files.get(groundFileNames) ?? '') as string[];
  expect(listed).toEqual(expect.arrayContaining(['towns/capitals.json', 'towns/COD.json', 'areas/COD.json']));
  for (const path of listed)
    expect(files.get(path), path).toBe(readFileSync(join('data/world', path), 'utf8'));
  for (const layer of basemapFiles)
    expect(files.get(`fine/SYR/${layer}.json`), layer).toBe(
      readFileSync(`data/basemap/SYR/${layer}.geojson`, 'utf8'),
    );
});

test('each has a line in the table of files, and none is loaded before it is needed', () => {
  for (const path of files.keys()) {
    const { offline, single, type } = siteFile(`studio/world/${path}`);
    expect({ offline, single, type }).toEqual({ type: 'application/json' });
  }
});
