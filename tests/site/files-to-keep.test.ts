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
  const index = { 'stories/index.json': '[{"slug":"one"},{"slug":"two"}]' };
  for (const [path, text] of Object.entries({ ...index, ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return filesToKeep(folder);
}

const urls = (files: readonly { url: string }[] = []) => files.map(({ url }) => url);

test('what every reader needs is kept at once, a story with all its pages once it is opened, and what only tools read never', () => {
  const { site, stories, studio } = keep({
    'index.html': 'page of one',
    'stories.html': 'all stories',
    'assets/index-abc.js': 'code',
    'one.ar.html': 'page',
    'one.about.ar.html': 'about its map',
    'one.embed.html': 'for frames',
    'two.ar.html': 'page',
    'about.css': 'the stylesheet of those',
    'stories/world.svg': 'the world',
    'stories/search.json': 'texts of all stories',
    'stories/one/claims.csv': 'table',
    'stories/one/ground/land.geojson': 'land',
    'stories/one/preview.ar.png': 'picture',
    'stories/two/story.json': 'story',
    'studio.html': 'the studio',
    'preview.html': 'its preview',
    'desk/studio-abc.js': 'its code',
    'desk/files.json': 'an earlier list',
    'studio/world/land.json': 'the world',
    'ground/LICENSE.md': 'licence',
    'schema/story.schema.json': 'schema',
    'robots.txt': 'robots',
    'sw.js': 'an earlier worker',
    '404.html': 'nothing here',
    _headers: 'headers',
    '.htaccess': 'headers',
    'nginx-headers.conf': 'headers',
  });
  expect(urls(site)).toEqual([
    'about.css',
    'assets/index-abc.js',
    'stories.html',
    'stories/index.json',
    'stories/world.svg',
  ]);
  expect(urls(studio)).toEqual(['desk/studio-abc.js', 'preview.html', 'studio.html']);
  expect(Object.keys(stories).sort()).toEqual(['one', 'two']);
  expect(urls(stories['one']?.files)).toEqual([
    'index.html',
    'one.about.ar.html',
    'one.ar.html',
    'stories/one/claims.csv',
    'stories/one/ground/land.geojson',
  ]);
  expect(urls(stories['two']?.files)).toEqual(['stories/two/story.json', 'two.ar.html']);
});

test('a file is known by its contents, not by its name alone', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  const [code, page] = keep({ 'assets/index-abc.js': 'code', 'stories.html': 'page' }).site;
  expect(code).toEqual({ url: 'assets/index-abc.js', revision: null, integrity: `sha256-${hash('code')}` });
  expect(page).toEqual({
    url: 'stories.html',
    revision: hash('page'),
    integrity: `sha256-${hash('page')}`,
  });
  const [, changed] = keep({ 'stories.html': 'another page' }).site;
  expect(changed?.revision).not.toBe(page?.revision);
});

test('a story is of another version once one of its files is, and only then', () => {
  const before = keep({ 'stories/one/story.json': 'story', 'stories/two/story.json': 'story' }).stories;
  const after = keep({ 'stories/one/story.json': 'changed' }).stories;
  expect(after['one']?.version).not.toBe(before['one']?.version);
  expect(after['two']?.version).toBe(before['two']?.version);
});
