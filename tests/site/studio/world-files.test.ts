import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type LandFile, landPath } from '../../../src/basemap/world/land';
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

test('each has a line in the table of files, and none is loaded before it is needed', () => {
  for (const path of files.keys()) {
    const { offline, single, type } = siteFile(`studio/world/${path}`);
    expect({ offline, single, type }).toEqual({ type: 'application/json' });
  }
});
