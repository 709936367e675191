import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { storyPlugin } from '../../src/site/plugin';
import { serveHeaders } from '../../src/site/hosting/serve-headers';
import { get, portOf, statusOf } from './support/socket';

// The server of `npm run dev`, without stories: what it may give is in "page", and a secret lies beside.

const secret = 'nothing of the page';
const root = mkdtempSync(join(tmpdir(), 'developed-'));
let server: ViteDevServer;

beforeAll(async () => {
  mkdirSync(join(root, 'page'));
  writeFileSync(join(root, 'secret.txt'), secret);
  server = await createServer({
    configFile: false,
    root: join(root, 'page'),
    appType: 'mpa',
    logLevel: 'silent',
    plugins: [serveHeaders(), storyPlugin({ stories: join(root, 'stories') })],
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, watch: null, ws: false },
  });
  await server.listen();
});
afterAll(async () => {
  await server.close();
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
