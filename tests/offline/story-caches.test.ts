import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStoryCaches } from '../../src/offline/story-caches';

const root = 'https://example.org/map/';
const file = (url: string) => ({ url, revision: 'r', integrity: 'sha256-x' });
const stories = (version: string) => ({
  one: { version, files: [file('index.html'), file('one.ar.html')] },
  two: { version, files: [file('two.ar.html')] },
});

/** The browser's caches as far as the code asks for them: a name to the addresses in it. */
let stored: Map<string, string[]>;
/** Addresses that cannot be fetched. */
let missing: Set<string>;

beforeEach(() => {
  stored = new Map();
  missing = new Set();
  vi.stubGlobal('caches', {
    keys: async () => [...stored.keys()],
    delete: async (name: string) => stored.delete(name),
    match: async (url: URL, { cacheName }: { cacheName: string }) =>
      stored.get(cacheName)?.find((one) => one === url.href),
    open: async (name: string) => {
      if (!stored.has(name)) stored.set(name, []);
      return {
        keys: async () => stored.get(name) ?? [],
        addAll: async (requests: Request[]) => {
          if (requests.some(({ url }) => missing.has(url))) throw new TypeError('Failed to fetch');
          stored.set(
            name,
            requests.map(({ url }) => url),
          );
        },
      };
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a story is kept with all of its files, and no other is', async () => {
  const kept = createStoryCaches(stories('v1'), root);
  await kept.keep('one');
  expect([...stored]).toEqual([['story one v1', [`${root}index.html`, `${root}one.ar.html`]]]);
  expect(await kept.match('index.html')).toBe(`${root}index.html`);
  expect(await kept.match('two.ar.html')).toBeUndefined();
  expect(kept.storyOf('two.ar.html')).toBe('two');
  expect(kept.storyOf('stories.html')).toBeUndefined();
});

test('a story of which a file is missing is not kept at all', async () => {
  missing.add(`${root}one.ar.html`);
  await expect(createStoryCaches(stories('v1'), root).keep('one')).rejects.toThrow('Failed to fetch');
  expect(stored.size).toBe(0);
});

test('what is not a story of the site keeps nothing', async () => {
  await createStoryCaches(stories('v1'), root).keep('three');
  expect(stored.size).toBe(0);
});

test('a new version keeps what the old one kept, and then the old one goes', async () => {
  stored.set('workbox-precache', ['other']);
  await createStoryCaches(stories('v1'), root).keep('two');
  const { keepAgain, clean } = createStoryCaches(stories('v2'), root);
  await keepAgain();
  expect([...stored.keys()].sort()).toEqual(['story two v1', 'story two v2', 'workbox-precache']);
  await clean();
  expect([...stored.keys()].sort()).toEqual(['story two v2', 'workbox-precache']);
});

test('a story that the site no longer has is dropped', async () => {
  stored.set('story gone v1', ['page']);
  const { keepAgain, clean } = createStoryCaches(stories('v2'), root);
  await keepAgain();
  await clean();
  expect(stored.size).toBe(0);
});
