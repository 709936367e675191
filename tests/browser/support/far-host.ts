import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createBrotliCompress, createGzip } from 'node:zlib';
import { findSiteFile } from '../../../src/publish/site/file-table';
import { headersFor, headersOfNotFound } from '../../../src/publish/site/hosting/headers';
import { inlineOf } from '../../../src/site/hosting/inline-of';

/** What a host does that the project's own server does not. */
export interface HostHabits {
  /** By which name it is asked for, where that is not loopback's number. */
  readonly name?: string;
  /** The path at which the site begins, with a slash on either side. */
  readonly base: string;
  readonly encoding: 'br' | 'gzip';
  /** Whether an address with ".html" is led on to the one without, as by Cloudflare Pages. */
  readonly isClean: boolean;
  /** What a proxy puts into every answer, also in the place of what the host says. */
  readonly proxy?: Readonly<Record<string, string>>;
}

/** What a proxy before the host adds to every answer. */
const ofProxy = {
  Vary: 'Accept-Encoding, Accept, Origin, User-Agent',
  Via: '1.1 cache.example',
  Age: '12',
  'X-Cache': 'HIT',
  'X-Request-Id': 'b6f1',
  'Server-Timing': 'cdn-cache;desc=HIT',
};

const compressors = {
  // The best quality takes seconds for the map's engine.
  br: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 3 } }),
  gzip: () => createGzip(),
};

/** Serves a build on loopback as a host far away does: below a path, compressed, in chunks, and behind a proxy. */
export async function farHost(
  folder: string,
  habits: HostHabits,
): Promise<{ address: string; stop(): Promise<void> }> {
  const inline = inlineOf(folder);
  const notFound = readFileSync(join(folder, '404.html'), 'utf8');

  async function send(path: string, status: number, headers: object, response: ServerResponse) {
    const type = findSiteFile(path)?.type ?? 'application/octet-stream';
    // Without a length, Node sends a body in chunks.
    response.writeHead(status, {
      ...headers,
      ...ofProxy,
      ...habits.proxy,
      'Content-Type': type,
      'Content-Encoding': habits.encoding,
    });
    await pipeline(createReadStream(join(folder, path)), compressors[habits.encoding](), response);
  }

  async function answer({ url = '' }: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, path = '', query = ''] = /^([^?]*)(.*)$/.exec(decodeURI(url)) ?? [];
    if (habits.isClean && path.endsWith('.html')) {
      const Location = path.replace(/(index)?\.html$/, '') + query;
      return void response.writeHead(308, { Location, ...ofProxy, ...habits.proxy }).end();
    }
    const asked = path.startsWith(habits.base) ? path.slice(habits.base.length) || 'index.html' : '..';
    const file = [asked, ...(habits.isClean ? [`${asked}.html`] : [])].find((one) => isFile(folder, one));
    if (file !== undefined) await send(file, 200, headersFor(file, inline()), response);
    else await send('404.html', 404, headersOfNotFound(notFound), response);
  }

  const server = createServer((request, response) => {
    // A browser that goes elsewhere ends what it has asked for.
    answer(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://${habits.name ?? '127.0.0.1'}:${(server.address() as AddressInfo).port}${habits.base}`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

const isFile = (folder: string, path: string) =>
  !path.includes('..') && existsSync(join(folder, path)) && statSync(join(folder, path)).isFile();
