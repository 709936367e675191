import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStoryCaches } from '../../src/offline/story-caches';
import { addressesIn, fakeCaches, type Stored } from './fake-caches';

const root = 'https://example.org/map/';
const file = (url: string) => ({ url, revision: 'r', integrity: 'sha256-x' });
const stories = (version: string) => ({
  one: { version, files: [file('index.html'), file('one.ar.html')] },
  two: { version, files: [file('two.ar.html')] },
});

let stored: Stored;
/** Addresses that cannot be fetched. */
let missing: Set<string>;
/** What a proxy adds to every answer. */
let added: Record<string, string>;

beforeEach(() => {
  stored = fakeCaches();
  missing = new Set();
  added = {};
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    if (missing.has(url)) throw new TypeError('Failed to fetch');
    return new Response(url, { headers: added });
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a story is kept with all of its files, and no other is', async () => {
  const kept = createStoryCaches(stories('v1'), root);
  await kept.keep('one');
  expect(addressesIn(stored)).toEqual([
    [`story ${root} one v1`, [`${root}index.html`, `${root}one.ar.html`]],
  ]);
  expect(await (await kept.match('index.html'))?.text()).toBe(`${root}index.html`);
  expect(await kept.match('two.ar.html')).toBeUndefined();
  expect(kept.storyOf('two.ar.html')).toBe('two');
  expect(kept.storyOf('stories.html')).toBeUndefined();
});

test('a story of which a file is missing is not kept at all', async () => {
  missing.add(`${root}one.ar.html`);
  await expect(createStoryCaches(stories('v1'), root).keep('one')).rejects.toThrow('Failed to fetch');
  expect(stored.size).toBe(0);
});

test('a story is kept whatever a proxy says of its answers', async () => {
  added = { Vary: '*', 'Cache-Control': 'no-store' };
  const kept = createStoryCaches(stories('v1'), root);
  await kept.keep('one');
  expect(addressesIn(stored)).toEqual([
    [`story ${root} one v1`, [`${root}index.html`, `${root}one.ar.html`]],
  ]);
  expect((await kept.match('index.html'))?.headers.has('Vary')).toBe(false);
});

test('an answer that is no file is not kept', async () => {
  vi.stubGlobal('fetch', async () => new Response('', { status: 404 }));
  await expect(createStoryCaches(stories('v1'), root).keep('one')).rejects.toThrow('found status 404');
  expect(stored.size).toBe(0);
});

test('a story whose writing was broken off is kept anew, and one that is whole is not fetched again', async () => {
  stored.set(`story ${root} one v1`, new Map([[`${root}index.html`, new Response('')]]));
  await createStoryCaches(stories('v1'), root).keep('one');
  expect(addressesIn(stored)).toEqual([
    [`story ${root} one v1`, [`${root}index.html`, `${root}one.ar.html`]],
  ]);
  missing.add(`${root}index.html`);
  await createStoryCaches(stories('v1'), root).keep('one');
});

test('what is not a story of the site keeps nothing', async () => {
  await createStoryCaches(stories('v1'), root).keep('three');
  expect(stored.size).toBe(0);
});

test('a new version keeps what the old one kept, and then the old one goes', async () => {
  stored.set('workbox-precache', new Map());
  await createStoryCaches(stories('v1'), root).keep('two');
  const { keepAgain, clean } = createStoryCaches(stories('v2'), root);
  await keepAgain();
  expect([...stored.keys()].sort()).toEqual([
    `story ${root} two v1`,
    `story ${root} two v2`,
    'workbox-precache',
  ]);
  await clean();
  expect([...stored.keys()].sort()).toEqual([`story ${root} two v2`, 'workbox-precache']);
});

test('what another site on the same origin keeps is not touched', async () => {
  const other = createStoryCaches(stories('v1'), 'https://example.org/other/');
  await other.keep('one');
  stored.set('events https://example.org/other/ gone', new Map());
  const { keepAgain, clean } = createStoryCaches(stories('v2'), root);
  await keepAgain();
  await clean();
  expect([...stored.keys()]).toEqual([
    'story https://example.org/other/ one v1',
    'events https://example.org/other/ gone',
  ]);
});

test('the table of a story is kept for as long as the site has the story', async () => {
  for (const slug of ['one', 'gone']) stored.set(`events ${root} ${slug}`, new Map());
  await createStoryCaches(stories('v2'), root).clean();
  expect([...stored.keys()]).toEqual([`events ${root} one`]);
});

test('a story that the site no longer has is dropped', async () => {
  stored.set(`story ${root} gone v1`, new Map());
  const { keepAgain, clean } = createStoryCaches(stories('v2'), root);
  await keepAgain();
  await clean();
  expect(stored.size).toBe(0);
});
