import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { basemapFiles } from '../../src/cartography/sources';
import { siteStory } from '../../src/publish/site/site-story';
import { attachmentsOf } from '../../src/publish/site/attachments';
import { compileStories } from '../../src/site/compile-stories';
import { readStory } from '../../src/site/folders';
import { createGround, groundFolders } from '../../src/site/ground';
import { serveHeaders } from '../../src/site/hosting/serve-headers';
import { storyPlugin } from '../../src/site/plugin';
import { storyPackage } from '../../src/site/story-package';
import { crateName } from '../../src/story/files/file-names';
import { openZip, zipOf } from '../../src/story/files/zip';
import { isSameContents } from '../../src/studio/document/files';
import { portOf } from '../server/support/socket';
import { attachmentFiles, attachments, unhashed } from '../support/attached';
import { writeAttachedStory } from '../support/attached-story';
import { storyFolder } from '../studio/support/story-folder';

// A story with attachments on a disk, from the check to what is served.

const slug = 'cyprus-leagues-2031';
const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'attached-'));
const stories = join(folder, 'stories');
const grounds = { ...groundFolders, basemap: join(folder, 'basemap') };
const secret = join(folder, 'secret.pdf');

const checked = (...args: readonly string[]) =>
  spawnSync(
    process.execPath,
    ['--import', 'tsx', join(root, 'src/site/check.ts'), '--basemap', grounds.basemap, ...args],
    { cwd: root, encoding: 'utf8', env: { ...process.env, STORIES: stories } },
  );

let server: ViteDevServer;
beforeAll(async () => {
  cpSync(join(root, 'tests/fixtures/basemap'), grounds.basemap, { recursive: true });
  writeFileSync(join(grounds.basemap, 'LICENSE.md'), 'licence');
  for (const name of basemapFiles)
    writeFileSync(
      join(grounds.basemap, 'CYP', `${name}.geojson`),
      JSON.stringify({ type: 'FeatureCollection', features: [] }),
    );
  writeAttachedStory(join(root, 'tests/fixtures/stories', slug), join(stories, slug), unhashed);
  writeFileSync(join(stories, slug, crateName), 'of an archive that this was unpacked from');
  mkdirSync(join(folder, 'page'));
  server = await createServer({
    configFile: false,
    root: join(folder, 'page'),
    publicDir: false,
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [serveHeaders(), storyPlugin({ stories, grounds })],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, watch: null, ws: false },
  });
  await server.listen();
}, 60_000);
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test('the check takes it as it is, writes the hashes, and refuses a file that was changed', {
  timeout: 60_000,
}, () => {
  expect(checked()).toMatchObject({ status: 0, stderr: '' });
  const fixed = checked('--fix');
  expect(fixed).toMatchObject({ status: 0, stderr: '' });
  expect(fixed.stdout).toContain(`${slug}/story.json: wrote 4 × "sha256"`);
  const story = JSON.parse(readFileSync(join(stories, slug, 'story.json'), 'utf8'));
  expect(story.attachments).toEqual(attachments);

  const path = join(stories, slug, 'attachments/scan.pdf');
  writeFileSync(path, '%PDF-1.7 changed');
  const { status, stderr } = checked();
  expect(status).toBe(1);
  expect(stderr).toMatch(/story\.json:\d+:\d+: rule 5: found .+; expected [0-9a-f]{64}, of .*scan\.pdf/);
  writeFileSync(path, attachmentFiles.get('scan.pdf') ?? '');
});

test('its archive has them, byte for byte, and what it says of itself is not that of the folder', () => {
  const opened = openZip(storyPackage(stories, slug)).files ?? new Map();
  for (const [name, bytes] of attachmentFiles)
    expect(isSameContents(opened.get(`attachments/${name}`), bytes), name).toBe(true);
  expect(opened.has(crateName)).toBe(false);
  const mirrored = storyFolder(slug, stories);
  expect(Buffer.from(zipOf(slug, mirrored)).equals(storyPackage(stories, slug))).toBe(true);
});

test('the build publishes those that the story lists, and the studio the very same', async () => {
  writeFileSync(join(stories, slug, 'attachments/unlisted.html'), '<script>alert(1)</script>');
  const { attachments: built, stories: compiled, broken } = await compileStories(stories, grounds, new Set());
  expect(broken).toEqual([]);
  const paths = attachments.map(({ file }) => `stories/${slug}/attachments/${file}`);
  expect([...built.keys()]).toEqual(paths);
  for (const { file } of attachments)
    expect(
      isSameContents(
        new Uint8Array(built.get(`stories/${slug}/attachments/${file}`) ?? []),
        attachmentFiles.get(file),
      ),
    ).toBe(true);
  const one = await siteStory(slug, storyFolder(slug, stories), createGround(grounds), false);
  expect(one.story).toEqual(compiled[0]);
  expect([...attachmentsOf(one.story, one.folder)].map(([path, bytes]) => [path, [...bytes]])).toEqual(
    [...built].map(([path, bytes]) => [path, [...bytes]]),
  );
  rmSync(join(stories, slug, 'attachments/unlisted.html'));
});

test('a link to a file elsewhere on the disk is not followed', () => {
  writeFileSync(secret, '%PDF-1.7 secret');
  symlinkSync(secret, join(stories, slug, 'attachments/secret.pdf'));
  expect([...(readStory(stories, slug).attachments ?? new Map()).keys()].sort()).toEqual(
    [...attachmentFiles.keys()].sort(),
  );
  rmSync(join(stories, slug, 'attachments/secret.pdf'));
});

test('each is served as bytes to be saved, and as no page', async () => {
  for (const { file } of attachments) {
    const answer = await fetch(
      `http://127.0.0.1:${portOf(server.httpServer)}/stories/${slug}/attachments/${file}`,
    );
    expect(answer.status, file).toBe(200);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': 'attachment',
      'x-content-type-options': 'nosniff',
    });
    expect(isSameContents(new Uint8Array(await answer.arrayBuffer()), attachmentFiles.get(file))).toBe(true);
  }
});
