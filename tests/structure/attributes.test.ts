import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// A repository of the test's own: the sources may lie in none, as when they were unpacked from an archive.
let folder = '';
const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' });
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attributes-'));
  git('init', '--quiet');
  copyFileSync('.gitattributes', join(folder, '.gitattributes'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The attributes by which git decides what to do with the line ends of a file. */
const attributesOf = (path: string) =>
  git('check-attr', 'text', 'eol', '--', path)
    .trim()
    .split('\n')
    .map((line) => line.slice(path.length + 2));

test.each(['src/App.tsx', 'data/stories/a-story/claims.json', 'data/basemap/land.geojson', 'index.html'])(
  '%s is checked out with the line ends that it is stored with',
  (path) => {
    expect(attributesOf(path)).toEqual(['text: auto', 'eol: lf']);
  },
);

test.each([
  'data/stories/a-story/source.ar.txt',
  'data/stories/a-story/events.csv',
  'data/stories/a-story/events-table.geojson',
  'data/stories/a-story/source.second.en.txt',
  'data/stories/a-story/preview.ar.png',
  'data/stories/a-story/attachments/page.wacz',
  'data/stories/a-story/attachments/scan.pdf',
  'tests/browser/pictures/pictures.test.ts/coast-ar-dark.png',
])('%s is kept byte for byte', (path) => {
  expect(attributesOf(path)[0]).toBe('text: unset');
});
