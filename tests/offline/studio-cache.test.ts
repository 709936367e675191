import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStudioCache } from '../../src/offline/studio-cache';
import { addressesIn, fakeCaches, type Stored } from './fake-caches';
import { SITE_FILES } from '../../src/publish/site/file-table';

const root = 'https://example.org/map/';
const file = (url: string) => ({ url, revision: 'r', integrity: 'sha256-x' });
const listOf = (version: string) => ({ ...file('desk/files.json'), integrity: version });
const cacheOf = (version: string) => createStudioCache(listOf(version), root);

let stored: Stored;
/** Addresses that cannot be fetched. */
let missing: Set<string>;

beforeEach(() => {
  stored = fakeCaches();
  missing = new Set();
  vi.stubGlobal('fetch', async ({ url }: Request) =>
    missing.has(url)
      ? new Response('', { status: 404 })
      : Response.json([file('studio.html'), file('desk/a.js')], { headers: { Vary: '*' } }),
  );
});
afterEach(() => vi.unstubAllGlobals());

test('the studio is kept with the files of its list', async () => {
  const kept = cacheOf('v1');
  await kept.keep();
  // The list is written last: where it is, all are.
  const paths = ['studio.html', 'desk/a.js', 'desk/files.json'];
  expect(addressesIn(stored)).toEqual([[`studio ${root} v1`, paths.map((path) => root + path)]]);
  expect((await kept.match('desk/a.js'))?.status).toBe(200);
  expect(await kept.match('desk/b.js')).toBeUndefined();
});

test.each(['desk/files.json', 'desk/a.js'])('without %s nothing is kept', async (path) => {
  missing.add(root + path);
  await expect(cacheOf('v1').keep()).rejects.toThrow();
  expect(stored.size).toBe(0);
});

test('a newer version keeps the studio for who had opened it, and for nobody else', async () => {
  await cacheOf('v2').keepAgain();
  expect(stored.size).toBe(0);
  await cacheOf('v1').keep();
  await cacheOf('v2').keepAgain();
  expect([...stored.keys()]).toEqual([`studio ${root} v1`, `studio ${root} v2`]);
  stored.set('story one v1', new Map());
  await cacheOf('v2').clean();
  expect([...stored.keys()]).toEqual([`studio ${root} v2`, 'story one v1']);
});

test('a studio that another site on the same origin keeps is not this one', async () => {
  await createStudioCache(listOf('v1'), 'https://example.org/other/').keep();
  await cacheOf('v2').keepAgain();
  await cacheOf('v2').clean();
  expect([...stored.keys()]).toEqual(['studio https://example.org/other/ v1']);
});

test('what it takes for its own are the files that the table has for the studio, and no other', () => {
  const { has } = cacheOf('v1');
  for (const { path, offline } of SITE_FILES) {
    const example = path.replace('<slug>', 'one').replace('<language>', 'ar').replace(/<\w+>/, 'name-1');
    expect(has(example), path).toBe(offline === 'studio');
  }
});
