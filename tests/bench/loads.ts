import type { Browser } from '@playwright/test';
import { drawn, type Network, openPage } from './browser';
import { barePath } from './build-pages';
import type { Case } from './cases';
import { type Load, load, type Subject } from './load';
import type { Server } from './serve';

export type Name = 'app' | 'map' | 'article';

/** Every load of a case that was measured, by page, in the order of the rounds. */
export type Loads = Readonly<Record<Name, readonly Load[]>>;

/** Loads the page of a case and what it is held against in turn, each with nothing kept. */
export async function measureLoads(
  browser: Browser,
  server: Server,
  measured: Case,
  network: Network,
  rounds: number,
): Promise<Loads> {
  const { path, reader, story, language } = measured;
  const bare = barePath(story, language);
  const subjects: Record<Name, Subject> = {
    app: { path, hasMap: true, reader },
    map: { path: `${bare}map.html#${await mapBox(browser, server, measured)}`, hasMap: true, reader },
    article: { path: `${bare}article.html`, hasMap: false, reader },
  };
  const found: Record<Name, Load[]> = { app: [], map: [], article: [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, subject] of Object.entries(subjects) as [Name, Subject][]) {
      found[name].push(await load(browser, server, subject, network));
    }
  }
  return found;
}

const boxes = new Map<Case, Promise<string>>();

/** The box of the app's map, px: the bare map is drawn in the same. It also warms the browser up. */
function mapBox(browser: Browser, server: Server, measured: Case): Promise<string> {
  const box = boxes.get(measured) ?? findBox(browser, server, measured);
  boxes.set(measured, box);
  return box;
}

async function findBox(browser: Browser, server: Server, { path, reader }: Case): Promise<string> {
  const { context, page } = await openPage(browser, 'loopback', reader);
  await page.goto(server.origin + path);
  await drawn(page);
  const box = await page.locator('[data-map]').boundingBox();
  await context.close();
  return box ? [box.x, box.y, box.width, box.height].join() : '';
}
