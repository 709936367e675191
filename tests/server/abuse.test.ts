import { once } from 'node:events';
import type { Server } from 'node:http';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { get as getFrom, portOf, send as sendTo, statusOf } from './support/socket';

// The server of `npm start`, over a small folder: what it may give is in "build", and a secret lies beside.

const secret = 'nothing of the page';
const root = mkdtempSync(join(tmpdir(), 'served-'));
let server: PreviewServer;
let port = 0;

beforeAll(async () => {
  mkdirSync(join(root, 'build/assets'), { recursive: true });
  writeFileSync(join(root, 'build/index.html'), '<title>page</title>');
  writeFileSync(join(root, 'build/assets/a.js'), 'let a;');
  writeFileSync(join(root, 'build/assets/large.js'), Buffer.alloc(4_000_000, 32));
  writeFileSync(join(root, 'secret.txt'), secret);
  mkdirSync(join(root, 'build-other'));
  writeFileSync(join(root, 'build-other/secret.txt'), secret);
  server = await preview({
    logLevel: 'silent',
    build: { outDir: join(root, 'build') },
    preview: { port: 0 },
    // How often it looks for clients that are too slow, ms; by itself only twice a minute.
    plugins: [
      {
        name: 'looks-often',
        configurePreviewServer: ({ httpServer }) =>
          void Object.assign(httpServer, { connectionsCheckingInterval: 20 }),
      },
    ],
  });
  port = portOf(server.httpServer);
});
afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const send = (bytes: string) => sendTo(port, bytes);
const get = (path: string, ...headers: string[]) => getFrom(port, path, ...headers);

async function serves(): Promise<void> {
  const answer = await get('/');
  expect(statusOf(answer)).toBe(200);
  expect(answer).toContain('<title>page</title>');
}

test('it listens on loopback alone', () => {
  expect(server.httpServer.address()).toMatchObject({ address: '127.0.0.1' });
});

const others = Object.values(networkInterfaces())
  .flatMap((list) => list ?? [])
  .filter(({ internal, family }) => !internal && family === 'IPv4');

test.skipIf(others.length === 0)('by this machine’s other addresses it is not there', async () => {
  for (const { address } of others) {
    const reached = once(connect(port, address), 'connect');
    await expect(reached, address).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  }
});

test.each([
  ['/', 200, 'no-cache'],
  ['/index.html', 200, 'no-cache'],
  ['/assets/a.js', 200, 'public, max-age=31536000, immutable'],
  ['/assets/gone.js', 404, 'no-cache'],
  ['/gone', 404, 'no-cache'],
])('%s gets %d and "%s"', async (path, status, keeping) => {
  const answer = await get(path);
  expect(statusOf(answer)).toBe(status);
  expect(answer).toContain(`\r\nCache-Control: ${keeping}\r\n`);
});

describe('paths that lead elsewhere', () => {
  const names = ['secret.txt', 'build-other/secret.txt', 'etc/passwd'];
  const ups = [
    '../',
    '..%2f',
    '%2e%2e/',
    '%2e%2e%2f',
    '..\\',
    '..%5c',
    '%252e%252e%252f',
    '....//',
    '.%00./',
  ];
  const starts = ['/', '//', '/assets/', '/@fs/', '/./', `/@fs${root}/`, 'http://localhost/', ''];
  test.each(names)('%s is not given', async (name) => {
    const paths = ups.flatMap((up) =>
      starts.flatMap((start) => [1, 3, 12].map((times) => `${start}${up.repeat(times)}${name}`)),
    );
    const answers = await Promise.all(
      [`/@fs${join(root, name)}`, `/@fs/${name}`, ...paths].map((path) => get(path)),
    );
    for (const answer of answers) {
      expect(answer).not.toContain(secret);
      expect(answer).not.toContain('root:');
      expect([400, 403, 404]).toContain(statusOf(answer));
    }
    await serves();
  });

  test.each([
    ['a half escape', '/%'],
    ['bytes that are no text', '/%ff%fe%c0%ae'],
    ['a byte of nothing', '/%00'],
    ['a very long path', `/${'a'.repeat(8000)}`],
    ['very many folders', '/a'.repeat(4000)],
    ['an unknown query', '/nothing?import&raw&url&inline'],
    ['no path', '*'],
  ])('%s is answered, and the next one is served', async (_, path) => {
    expect(statusOf(await get(path))).toBeGreaterThanOrEqual(400);
    await serves();
  });

  test.each([
    ['bytes=0-3', 206],
    ['bytes=15-', 206],
    ['bytes=4000-', 416],
    ['bytes=99999999999999999999-', 200],
    ['bytes=5-1', 200],
    ['bytes=-5', 200],
    ['bytes=a-b', 200],
    ['lines=1-2', 200],
    ['bytes=0-0,2-3', 200],
  ])('the part %s of a file gets %d', async (range, status) => {
    const answer = await get('/index.html', `Range: ${range}`);
    expect(statusOf(answer)).toBe(status);
    if (range === 'bytes=0-3') expect(answer).toMatch(/\r\n\r\n<tit$/);
    await serves();
  });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'OPTIONS', 'PROPFIND', 'CONNECT', 'PAGE'])(
  '%s is not done',
  async (method) => {
    const answer = await send(
      `${method} /index.html HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}`,
    );
    expect(answer).not.toContain('<title>');
    // Who asks for a line to elsewhere is left without a word.
    if (method === 'CONNECT') expect(answer).toBe('');
    else expect([400, 405]).toContain(statusOf(answer));
    await serves();
  },
);

test('what is no request, or too large a one, is refused', async () => {
  for (const bytes of [
    'GET\r\n\r\n',
    '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
    `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(100_000)}\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: localhost\r\n${'A: b\r\n'.repeat(20_000)}\r\n`,
    'GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
  ]) {
    const status = statusOf(await send(bytes));
    expect([400, 431], JSON.stringify(bytes.slice(0, 40))).toContain(status);
  }
  await serves();
});

test('another name than its own is refused: no page elsewhere may point its name here', async () => {
  const answer = await send('GET / HTTP/1.1\r\nHost: example.org\r\nConnection: close\r\n\r\n');
  expect(statusOf(answer)).toBe(403);
  expect(answer).not.toContain('<title>');
});

// Of a machine that has much else to do.
const timeout = 30_000;

/** Two hundred clients that have sent this. */
async function twoHundred(bytes: string): Promise<Socket[]> {
  const clients = Array.from({ length: 200 }, () => connect(port, '127.0.0.1'));
  await Promise.all(clients.map((socket) => once(socket, 'connect')));
  for (const socket of clients) socket.on('error', () => undefined).write(bytes);
  return clients;
}

test('two hundred clients that do not take their answer keep nobody waiting', { timeout }, async () => {
  const slow = await twoHundred('GET /assets/large.js HTTP/1.1\r\nHost: localhost\r\n\r\n');
  // Something has come, and nothing more is read of it.
  await Promise.all(slow.map((socket) => once(socket, 'readable')));
  await serves();
  for (const socket of slow) socket.destroy();
  await serves();
});

test('two hundred clients that never finish their question keep nobody waiting, and are let go', {
  timeout,
}, async () => {
  const slow = await twoHundred('GET / HTTP/1.1\r\nHost: loc');
  await serves();
  const { headersTimeout, requestTimeout } = server.httpServer as Server;
  expect([headersTimeout, requestTimeout]).toEqual([10_000, 20_000]);
  // That time is over.
  Object.assign(server.httpServer, { headersTimeout: 1 });
  const answers = await Promise.all(
    slow.map(async (socket) => String(((await once(socket, 'data')) as [Buffer])[0])),
  );
  for (const answer of answers) expect(statusOf(answer)).toBe(408);
  await Promise.all(slow.map((socket) => socket.closed || once(socket, 'close')));
});
