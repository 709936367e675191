import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { findSiteFile, SITE_FILES, siteFile } from '../../../src/publish/site/file-table';
import { offlinePlugin } from '../../../src/site/offline-plugin';
import { published } from '../../support/published';

const exampleOf = (path: string) =>
  path
    .replaceAll('<slug>', 'a-story-2')
    .replace('<id>', 'a-report')
    .replace('<language>', 'kmr')
    .replace('<name>', 'name-1_x.y');

test.each(SITE_FILES.map((line) => ({ ...line, line })))(
  '$path is named by its line alone',
  ({ path, line }) => {
    expect(siteFile(exampleOf(path))).toBe(line);
  },
);

test.each(published)(
  'each published file of $slug is in the table, kept offline and in the single file',
  ({ paths }) => {
    for (const path of paths) {
      expect(siteFile(`stories/${path}`), path).toMatchObject({ offline: 'story', single: 'data' });
    }
  },
);

test.each([
  '',
  'extra.bin',
  'indexxhtml',
  'assets/index.js.map',
  'assets/a/b.js',
  'stories/one/other.json',
  'stories/ONE/story.json',
  'x/index.html',
])('no line names "%s"', (path) => {
  expect(findSiteFile(path)).toBeUndefined();
  expect(() => siteFile(path)).toThrow(
    `${path}: found no line in src/publish/site/file-table.ts; expected one line that names this file`,
  );
});

test.each(['extra.bin', 'stories/one/extra.csv'])(
  'a build with %s in it fails, and says so',
  async (fileName) => {
    const root = mkdtempSync(join(tmpdir(), 'page-'));
    writeFileSync(join(root, 'index.html'), '<!doctype html><title>page</title>');
    const emit = {
      name: 'emit',
      generateBundle(this: { emitFile(file: { type: 'asset'; fileName: string; source: string }): string }) {
        this.emitFile({ type: 'asset', fileName, source: 'extra' });
      },
    };
    const built = build({ root, configFile: false, logLevel: 'silent', plugins: [emit, offlinePlugin()] });
    await expect(built).rejects.toThrow(`${fileName}: found no line in src/publish/site/file-table.ts`);
    rmSync(root, { recursive: true });
  },
);
