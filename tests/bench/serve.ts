import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { SITE_FILES } from '../../src/publish/site/file-table';
import { headersFor } from '../../src/publish/site/hosting/headers';
import { inlineOf } from '../../src/site/hosting/inline-of';

/** By extension, since other pages than the site's are served as well. */
const types = new Map(SITE_FILES.map(({ path, type }) => [extname(path), type]));

/** What is compressed already. */
const isPacked = (path: string) => ['.woff2', '.png', '.pmtiles'].includes(extname(path));

/** One answer: what was asked for, and the bytes that went over the wire, head and body. */
export interface Sent {
  readonly path: string;
  readonly bytes: number;
}

export interface Server {
  readonly origin: string;
  /** Takes all that was sent since it was last asked. */
  takeSent(): Sent[];
  close(): Promise<void>;
}

/**
 * Serves folders on loopback, by the path under which each appears: with gzip, made once beforehand, and with the
 * project's own headers. What is sent is counted at the socket, for a browser does not tell the script of a worker.
 */
export async function serve(folders: Readonly<Record<string, string>>): Promise<Server> {
  const files = new Map(Object.entries(folders).flatMap(([path, folder]) => filesIn(path, folder)));
  let sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const { headers, body } = files.get(path) ?? {};
    const before = request.socket.bytesWritten;
    response.on('finish', () => sent.push({ path, bytes: request.socket.bytesWritten - before }));
    response.writeHead(body ? 200 : 404, {
      ...headers,
      'Content-Type': types.get(extname(path)) ?? 'text/plain; charset=utf-8',
      'Content-Length': body?.length ?? 0,
      ...(!isPacked(path) && body && { 'Content-Encoding': 'gzip' }),
    });
    response.end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

interface File {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

function filesIn(path: string, folder: string): [string, File][] {
  const inline = inlineOf(folder)();
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => {
      const contents = readFileSync(join(folder, name));
      const body = isPacked(name) ? contents : gzipSync(contents);
      return [path + name, { headers: headersFor(name, inline), body }];
    });
}
