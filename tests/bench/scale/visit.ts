import type { Browser } from '@playwright/test';
import { drawn, heapOf, openPage } from '../browser';
import { quantile } from '../statistics';
import type { Server } from '../serve';
import { slugOf } from './story';

/** How often each input is repeated. */
const count = 30;

/** What a story of a size costs in a browser: ms; heap in bytes. */
export type Visited = Readonly<
  Record<
    | 'load'
    | 'heap'
    | 'choose feature'
    | 'choose feature, 95th'
    | 'choose sentence'
    | 'toggle'
    | 'open search'
    | 'search',
    number
  >
>;

export async function visit(browser: Browser, server: Server, size: number): Promise<Visited> {
  const { context, page, tools } = await openPage(browser, 'loopback', { reducedMotion: 'reduce' });
  page.setDefaultTimeout(240_000);
  await page.goto(`${server.origin}/#lang=en&story=${slugOf(size)}`);
  await drawn(page);
  await page.waitForFunction(() => window.bench.loading().complete > 0);
  const { complete } = await page.evaluate(() => window.bench.loading());
  const heap = await heapOf(tools);
  const ids = Array.from({ length: count }, (_, index) => `f${Math.floor(((index + 0.5) / count) * size)}`);
  const features = await page.evaluate((all) => window.bench.chooseByAddress(all), ids);
  const sentences = await page.evaluate((repeats) => window.bench.chooseSentences(repeats), count);
  const toggles = await page.evaluate((repeats) => window.bench.toggleLayers(repeats), count);
  const { open, searches } = await page.evaluate(
    (queries) => window.bench.search(queries),
    ['post 17', 'harvest', 'Karam', 'tell hamra', 'water'],
  );
  await context.close();
  return {
    load: complete,
    heap,
    'choose feature': quantile(features, 0.5),
    'choose feature, 95th': quantile(features, 0.95),
    'choose sentence': quantile(sentences, 0.5),
    toggle: quantile(toggles, 0.5),
    'open search': open,
    search: quantile(searches, 0.5),
  };
}
