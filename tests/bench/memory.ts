import type { Browser, Page } from '@playwright/test';
import { legendRows } from '../../src/cartography/rows';
import type { Story } from '../../src/story/model';
import { drawn, heapOf, openPage, type Tools } from './browser';
import { barePath } from './build-pages';
import type { Subjects } from './probe/steps';
import type { Server } from './serve';

/** Steps of a reader's before the first count and before the last, and stories opened and closed in between. */
export interface Use {
  readonly early: number;
  readonly late: number;
  readonly visits: number;
}

/** What a page holds after everything that can go has gone: bytes, and how many. */
export interface Held {
  readonly heap: number;
  readonly nodes: number;
  /** The roots of trees that are in no document any more, each as its tag. */
  readonly detached: readonly string[];
  readonly listeners: number;
}

export interface Memory {
  readonly early: Held;
  readonly late: Held;
  /** After as many steps as for `early`, in the last of the stories that were opened. */
  readonly visited: Held;
  readonly detachedByMap: readonly string[];
}

/** What is held after few and many choices, switches, languages and themes, and after many stories one after the other. */
export async function measureMemory(
  browser: Browser,
  server: Server,
  story: Story,
  { early, late, visits }: Use,
): Promise<Memory> {
  const { context, page, tools } = await openPage(browser, 'loopback', { reducedMotion: 'reduce' });
  const address = `${server.origin}/?#lang=en&story=${story.slug}`;
  const subjects = subjectsOf(story);
  const use = (from: number, until: number) =>
    page.evaluate((args) => window.bench.use(...args), [from, until, subjects] as const);

  await page.goto(address);
  await drawn(page);
  await use(0, early);
  const first = await held(page, tools);
  await use(early, late);
  const last = await held(page, tools);
  for (let visit = 0; visit < visits; visit++) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.locator('[data-map="ready"]').waitFor({ timeout: 120_000 });
  }
  await use(0, early);
  const visited = await held(page, tools);
  await context.close();
  return { early: first, late: last, visited, detachedByMap: await detachedByMap(browser, server, story) };
}

/** What of a story a reader can choose and switch. */
export const subjectsOf = (story: Story): Subjects => ({
  features: story.features.map(({ id }) => id),
  sentences: story.sentences.map(({ id }) => id),
  rows: legendRows(story).map(({ id }) => id),
});

/** What a story's page holds at rest. */
export async function held(page: Page, tools: Tools): Promise<Held> {
  // The same each time: nothing chosen, nothing hidden, and the same in view, which is listed.
  await page.evaluate(() => location.replace('#lang=en&theme=light&view=6/35/38.5'));
  await page.evaluate(() => window.bench.settled());
  return heldAsItIs(tools);
}

export async function heldAsItIs(tools: Tools): Promise<Held> {
  const heap = await heapOf(tools);
  await tools.send('Performance.enable');
  const { metrics } = await tools.send('Performance.getMetrics');
  const count = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
  return {
    heap,
    nodes: count('Nodes'),
    detached: await detachedIn(tools),
    listeners: count('JSEventListeners'),
  };
}

async function detachedIn(tools: Tools): Promise<string[]> {
  await tools.send('DOM.enable');
  const { detachedNodes } = await tools.send('DOM.getDetachedDomNodes');
  await tools.send('DOM.disable');
  // Of each component that was shown there is one, for as long as the page lives: its code's, not the reader's use.
  return detachedNodes
    .filter(({ treeNode }) => treeNode.localName !== 'template')
    .map(({ treeNode: { localName, attributes = [] } }) => [localName, ...attributes].join(' '));
}

/** What the map library alone keeps out of the document, on a page with nothing else. */
async function detachedByMap(browser: Browser, server: Server, story: Story): Promise<string[]> {
  const { context, page, tools } = await openPage(browser, 'loopback');
  await page.goto(`${server.origin}${barePath(story, 'en')}map.html#0,0,800,600,5,36,38`);
  await drawn(page);
  await heapOf(tools);
  const detached = await detachedIn(tools);
  await context.close();
  return detached;
}
