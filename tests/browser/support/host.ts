import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Another publisher's page, of another origin on loopback, with HTML of its own in it. */
export interface Host {
  readonly address: string;
  /** What it serves from now on. */
  show(html: string): void;
  stop(): Promise<void>;
}

export async function host(): Promise<Host> {
  let body = '';
  const server = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><link rel="icon" href="data:,"><h1>Elsewhere</h1>${body}<div style="height:3000px">`,
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    show(html) {
      body = html;
    },
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
