import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';

// Playwright sends it for each context and page. Firefox does not know it and answers with an error, which Playwright
// takes for its own: colour scheme and reduced motion are preferences of the whole browser instead.
const UNKNOWN_TO_FIREFOX = new Set(['emulation.setMediaFeaturesOverride']);

interface Command {
  readonly id: number;
  readonly method: string;
  readonly params: { readonly page?: Readonly<Record<string, number>> };
}

/** The command as Firefox is to have it: Playwright measures sheets in inches, WebDriver BiDi in centimetres. */
function corrected(command: Command): Command {
  const { page } = command.params;
  if (command.method !== 'browsingContext.print' || !page) return command;
  const inCentimetres = Object.entries(page).map(([side, inches]) => [side, inches * 2.54] as const);
  return { ...command, params: { ...command.params, page: Object.fromEntries(inCentimetres) } };
}

interface Message {
  readonly method?: string;
  readonly params?: { readonly url: string; readonly download?: string };
}

/** The message as Playwright is to have it: by `download` it knows a download again, and Firefox sends none for "blob:". */
function named(message: Message): Message {
  const { method, params } = message;
  return method?.startsWith('browsingContext.download') && params
    ? { ...message, params: { ...params, download: params.url } }
    : message;
}

/** Connects a client with Firefox, and answers in its place what it does not know. */
function connect(client: WebSocket, address: string): void {
  const firefox = new WebSocket(address, { maxPayload: 0 });
  const opened = once(firefox, 'open');
  client.on('message', async (data) => {
    const command = JSON.parse(String(data)) as Command;
    const { id, method } = command;
    if (UNKNOWN_TO_FIREFOX.has(method)) {
      client.send(JSON.stringify({ type: 'success', id, result: {} }));
      return;
    }
    await opened;
    firefox.send(JSON.stringify(corrected(command)));
  });
  firefox.on('message', (data) => client.send(JSON.stringify(named(JSON.parse(String(data)) as Message))));
  client.on('close', () => firefox.close());
  firefox.on('close', () => client.close());
}

/**
 * Listens on a free port of loopback in place of Firefox's WebDriver BiDi.
 * @param address where Firefox listens, such as "ws://127.0.0.1:4444"
 * @returns where clients connect, as an address of the same form
 */
export async function listenInPlaceOf(address: string): Promise<string> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (client, { url }) => connect(client, `${address}${url}`));
  await once(server, 'listening');
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
