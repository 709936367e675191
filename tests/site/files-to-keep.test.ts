import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesToKeep } from '../../src/site/offline-plugin';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function keep(files: Record<string, string>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return filesToKeep(folder);
}

test('all that a reader may come to need is kept, and what only tools read is not', () => {
  const kept = keep({
    'index.html': 'page',
    'assets/index-abc.js': 'code',
    'one.about.ar.html': 'about its map',
    'about.css': 'the stylesheet of those',
    'stories/one/claims.csv': 'table',
    'stories/one/ground/land.geojson': 'land',
    'ground/LICENSE.md': 'licence',
    'schema/story.schema.json': 'schema',
    'robots.txt': 'robots',
    'sw.js': 'an earlier worker',
    '404.html': 'nothing here',
    _headers: 'headers',
    '.htaccess': 'headers',
    'nginx-headers.conf': 'headers',
  });
  expect(kept.map(({ url }) => url)).toEqual([
    'about.css',
    'assets/index-abc.js',
    'index.html',
    'one.about.ar.html',
    'stories/one/claims.csv',
    'stories/one/ground/land.geojson',
  ]);
});

test('a file is known by its contents, not by its name alone', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const [code, page] = keep({ 'assets/index-abc.js': 'code', 'index.html': 'page' });
  expect(code).toEqual({ url: 'assets/index-abc.js', revision: null, integrity: `sha256-${hash('code')}` });
  expect(page).toEqual({
    url: 'index.html',
    revision: hash('page'),
    integrity: `sha256-${hash('page')}`,
  });
  const [, changed] = keep({ 'index.html': 'another page' });
  expect(changed?.revision).not.toBe(page?.revision);
});
