import type { Browser, Page } from '@playwright/test';
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
    map: { path: `${bare}map.html#${await sightOf(browser, server, measured)}`, hasMap: true, reader },
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

const sights = new Map<Case, Promise<string>>();

/** The box of the app's map, px, and where it looks: the bare map is drawn in the same. It also warms the browser up. */
function sightOf(browser: Browser, server: Server, measured: Case): Promise<string> {
  const sight = sights.get(measured) ?? findSight(browser, server, measured);
  sights.set(measured, sight);
  return sight;
}

async function findSight(browser: Browser, server: Server, { path, reader }: Case): Promise<string> {
  const { context, page } = await openPage(browser, 'loopback', { ...reader, reducedMotion: 'reduce' });
  await page.goto(server.origin + path);
  await drawn(page);
  const box = await page.locator('[data-map]').boundingBox();
  // The address has where the map looks once it was moved: there and back again.
  const there = await movedBy(page, 'ArrowRight', '');
  const [zoom, lat, lon] = (await movedBy(page, 'ArrowLeft', there)).split('/');
  await context.close();
  return box ? [box.x, box.y, box.width, box.height, zoom, lat, lon].join() : '';
}

/** Where the map looks after a key, as in the address, where that was something else before. */
async function movedBy(page: Page, key: string, before: string): Promise<string> {
  await page.locator('[data-map] canvas').press(key);
  const view = await page.waitForFunction((known) => {
    const now = new URLSearchParams(location.hash.slice(1)).get('view') ?? '';
    return now !== known && now;
  }, before);
  return String(await view.jsonValue());
}
