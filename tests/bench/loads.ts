import type { Browser } from '@playwright/test';
import { drawn, type Network, networks, openPage } from './browser';
import { pagesPath } from './build-pages';
import { type Load, load, type Subject } from './load';
import type { Server } from './serve';

export type Name = 'app' | 'map' | 'article';

/** Every load that was measured, by network and page, in the order of the rounds. */
export type Loads = Readonly<Record<Network, Readonly<Record<Name, readonly Load[]>>>>;

/** Loads the page and what it is held against in turn, each with nothing kept, on either network. */
export async function measureLoads(browser: Browser, server: Server, rounds: number): Promise<Loads> {
  const subjects: Record<Name, Subject> = {
    app: { path: '/', hasMap: true },
    map: { path: `${pagesPath}map.html#${await mapBox(browser, server)}`, hasMap: true },
    article: { path: `${pagesPath}article.html`, hasMap: false },
  };
  const none = (): Record<Name, Load[]> => ({ app: [], map: [], article: [] });
  const found: Record<Network, Record<Name, Load[]>> = { loopback: none(), '4G': none() };
  for (let round = 0; round < rounds; round++) {
    for (const network of networks) {
      for (const [name, subject] of Object.entries(subjects) as [Name, Subject][]) {
        found[network][name].push(await load(browser, server, subject, network));
      }
    }
    console.error(`round ${round + 1} of ${rounds}`);
  }
  return found;
}

/** The box of the app's map, px: the bare map is drawn in the same. It also warms the browser up. */
async function mapBox(browser: Browser, server: Server): Promise<string> {
  const { context, page } = await openPage(browser, 'loopback');
  await page.goto(server.origin);
  await drawn(page);
  const box = await page.locator('[data-map]').boundingBox();
  await context.close();
  return box ? [box.x, box.y, box.width, box.height].join() : '';
}
