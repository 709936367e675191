import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveHeaders } from '../../src/site/hosting/serve-headers';
import { get, portOf, statusOf } from './support/socket';

// The server of `npm start`, over a small build that is published below a path.

const folder = mkdtempSync(join(tmpdir(), 'served-'));
let server: PreviewServer;

beforeAll(async () => {
  for (const path of [
    'index.html',
    'assets/a.js',
    'stories/one/claims.csv',
    'stories/one/ground/land.geojson',
    '_headers',
  ]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), '');
  }
  server = await preview({
    configFile: false,
    logLevel: 'silent',
    base: '/map/',
    build: { outDir: folder },
    plugins: [serveHeaders()],
    preview: { host: '127.0.0.1', port: 0 },
  });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

test.each([
  ['index.html', 'text/html; charset=utf-8', 'no-cache'],
  ['assets/a.js', 'text/javascript', 'public, max-age=31536000, immutable'],
  ['stories/one/claims.csv?a=b', 'text/csv; charset=utf-8', 'no-cache'],
  ['stories/one/ground/land.geojson', 'application/geo+json', 'no-cache'],
  ['_headers', 'text/plain; charset=utf-8', 'no-cache'],
])('%s below a path is served as %s, cached as %s', async (path, type, cache) => {
  const answer = await get(portOf(server.httpServer), `/map/${path}`);
  expect(statusOf(answer)).toBe(200);
  const header = (name: string) => new RegExp(`^${name}: (.*)\\r$`, 'im').exec(answer)?.[1];
  expect([header('content-type'), header('cache-control')]).toEqual([type, cache]);
});
