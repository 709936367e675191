import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyPlugin } from '../../src/site/plugin';
import { serveHeaders } from '../../src/site/hosting/serve-headers';
import { firstSlug as slug } from '../support/first-story';
import { get, portOf, statusOf } from './support/socket';

// The server of `npm run dev`, without stories: what it may give is in "page", and a secret lies beside.

const secret = 'nothing of the page';
const root = mkdtempSync(join(tmpdir(), 'developed-'));
let server: ViteDevServer;
let withStories: ViteDevServer;

/** Serves `page` as `npm run dev` does, with the stories of a folder. */
async function develop(stories: string): Promise<ViteDevServer> {
  const developed = await createServer({
    configFile: false,
    root: join(root, 'page'),
    publicDir: resolve('public'),
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [serveHeaders(), storyPlugin({ stories })],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, watch: null, ws: false },
  });
  return developed.listen();
}

beforeAll(async () => {
  mkdirSync(join(root, 'page'));
  writeFileSync(join(root, 'secret.txt'), secret);
  server = await develop(join(root, 'stories'));
  withStories = await develop('data/stories');
}, 60_000);
afterAll(async () => {
  await server.close();
  await withStories.close();
  rmSync(root, { recursive: true });
});

test.each([
  '/%',
  '/%ff%fe',
  '/stories/%00',
  '/stories/%2e%2e/%2e%2e/secret.txt',
  '/../secret.txt',
  '/..%2fsecret.txt',
  `/@fs${root}/secret.txt`,
  `/@fs${root}/secret.txt?raw`,
  `/@fs/${root}/secret.txt?import&raw`,
  `/@fs${root}/secret.txt?url&inline`,
])('%s gives nothing, and the next one is served', async (path) => {
  const answer = await get(portOf(server.httpServer), path);
  expect([400, 403, 404]).toContain(statusOf(answer));
  expect(answer).not.toContain(secret);
  expect(answer).not.toContain(Buffer.from(secret).toString('base64'));
  const next = await get(portOf(server.httpServer), '/stories/index.json');
  expect(statusOf(next)).toBe(200);
  expect(next).toMatch(/\[\]\s*$/);
});

test.each([
  ['stories/index.json', 'application/json'],
  [`stories/${slug}/story.json`, 'application/json'],
  [`stories/${slug}/claims.csv`, 'text/csv; charset=utf-8'],
  [`stories/${slug}/features.csv`, 'text/csv; charset=utf-8'],
  [`stories/${slug}/features.geojson`, 'application/geo+json'],
  [`stories/${slug}/claims.jsonld`, 'application/ld+json'],
  [`stories/${slug}/ground/land.geojson`, 'application/geo+json'],
  ['ground/LICENSE.md', 'text/markdown; charset=utf-8'],
  ['schema/story.schema.json', 'application/json'],
  ['robots.txt', 'text/plain; charset=utf-8'],
  ['favicon.svg', 'image/svg+xml'],
])('%s is served as %s', async (path, type) => {
  const answer = await get(portOf(withStories.httpServer), `/${path}`);
  expect(statusOf(answer)).toBe(200);
  expect(/^content-type: (.*)\r$/im.exec(answer)?.[1]).toBe(type);
});
