import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, expect, test } from 'vitest';
import { offlinePackages } from '../../src/site/licences-plugin';
import { licenceOf, packageOf, packagesWithin } from '../../src/site/package-licence';

const folder = mkdtempSync(join(tmpdir(), 'package-'));
const engine = resolve('node_modules/maplibre-gl/dist/maplibre-gl.mjs');
afterAll(() => rmSync(folder, { recursive: true }));

test('what the service worker is made of is named', async () => {
  const made = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'src/offline/worker.ts' } },
  })) as Rolldown.RolldownOutput;
  const modules = made.output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  const packages = new Set(
    modules.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(id)?.[1] ?? '').filter(Boolean),
  );
  expect(packages.size).toBeGreaterThan(0);
  expect(offlinePackages).toEqual(expect.arrayContaining([...packages]));
});

test('what a package has within it is found, each with its licence', () => {
  const within = packagesWithin(engine);
  expect(within.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['earcut', 'gl-matrix', '@mapbox/unitbezier']),
  );
  for (const one of within) expect(licenceOf(one), one.name).toMatch(/copyright/i);
  expect(packagesWithin(import.meta.filename)).toEqual([]);
});

test('a licence that stands only in a package’s readme is taken from there', () => {
  const text = licenceOf(packageOf('murmurhash-js', engine));
  expect(text).toMatch(
    /^## murmurhash-js - [\d.]+ \(MIT\)\n\nLicense \(MIT\)\n\nCopyright \(c\) 2011 Gary Court\n/,
  );
});

test('a package without a licence is no part of the page', () => {
  writeFileSync(join(folder, 'package.json'), '{ "version": "1.0.0", "license": "MIT" }');
  expect(() => licenceOf({ name: 'bare', folder })).toThrow('bare: found no licence');
  expect(() => packageOf('not-installed', import.meta.filename)).toThrow(
    'not-installed: found no such package',
  );
});
