import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { heapOf, type Network, openPage } from './browser';
import type { Loading } from './probe/loading';
import type { Sent, Server } from './serve';

/** One cold load: its times in ms, bytes over the wire, bytes of heap after collecting garbage. */
export interface Load extends Loading {
  readonly wire: number;
  readonly fonts: number;
  readonly heap: number;
}

/** What a measured page is: where it lies, whether it has a live map to wait for, and who reads it on what. */
export interface Subject {
  readonly path: string;
  readonly hasMap: boolean;
  readonly reader: Pick<BrowserContextOptions, 'locale' | 'viewport'>;
}

/** How long nothing more may come before a page counts as loaded, ms. */
const quietMs = 700;

export async function load(
  browser: Browser,
  server: Server,
  { path, hasMap, reader }: Subject,
  network: Network,
): Promise<Load> {
  const { context, page, tools } = await openPage(browser, network, reader);
  server.takeSent();
  await page.goto(server.origin + path);
  await page.waitForFunction(
    (part) => window.bench.loading()[part] > 0,
    hasMap ? ('complete' as const) : ('readable' as const),
    { timeout: 120_000 },
  );
  const sent = await untilQuiet(page, server);
  const loading = await page.evaluate(() => window.bench.loading());
  const heap = await heapOf(tools);
  await context.close();
  const sum = (of: (path: string) => boolean) =>
    sent.filter((one) => of(one.path)).reduce((total, { bytes }) => total + bytes, 0);
  return { ...loading, wire: sum((name) => !isFont(name) && !isStory(name)), fonts: sum(isFont), heap };
}

const isFont = (path: string) => path.endsWith('.woff2');
const isStory = (path: string) => path.startsWith('/stories/');

async function untilQuiet(page: Page, server: Server): Promise<Sent[]> {
  const sent = server.takeSent();
  for (;;) {
    await page.waitForTimeout(quietMs);
    const more = server.takeSent();
    if (more.length === 0) return sent;
    sent.push(...more);
  }
}
