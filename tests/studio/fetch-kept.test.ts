import { afterEach, expect, test, vi } from 'vitest';
import { fetchKept } from '../../src/studio/fetch-kept';
import { fakeCaches } from '../offline/fake-caches';

afterEach(() => vi.unstubAllGlobals());

test('what was fetched is had without a network, whatever a proxy said of it', async () => {
  const stored = fakeCaches();
  const address = 'https://example.org/studio/world/index.json';
  vi.stubGlobal('fetch', async () => new Response('words', { headers: { Vary: '*' } }));
  expect(await (await fetchKept(address)).text()).toBe('words');
  await vi.waitFor(() => expect(stored.get('for the studio')?.size).toBe(1));
  vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await (await fetchKept(address)).text()).toBe('words');
});
