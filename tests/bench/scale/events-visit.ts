import type { Browser, Page } from '@playwright/test';
import { drawn, type Network, openPage } from '../browser';
import { quantile } from '../statistics';
import type { Server } from '../serve';
import { eventsSlug } from './events';

/** Events that are chosen, spread over the table. */
const choices = 20;
/** How often a layer is switched. */
const switches = 20;

/** What a reader of a table of events waits for, ms, and loads, bytes. */
export type EventsVisited = Readonly<
  Record<
    'first view, bytes' | 'card' | 'card again' | 'card, bytes' | 'toggle' | 'search' | 'search, bytes',
    number
  >
>;

export async function visitEvents(
  browser: Browser,
  server: Server,
  count: number,
  network: Network,
): Promise<EventsVisited> {
  const { context, page } = await openPage(browser, network, { reducedMotion: 'reduce' });
  page.setDefaultTimeout(120_000);
  const taken = () => server.takeSent().reduce((sum, { bytes }) => sum + bytes, 0);
  taken();
  await page.goto(`${server.origin}/#lang=en&story=${eventsSlug(count)}`);
  await drawn(page);
  await page.waitForLoadState('networkidle');
  const view = taken();
  const ids = Array.from(
    { length: choices },
    (_, index) => `event-ev${Math.floor(((index + 0.5) / choices) * count)}`,
  );
  const first = await chosen(page, ids.slice(0, 1));
  const bytes = taken();
  const cards = await chosen(page, ids.slice(1));
  const again = await chosen(page, ids);
  await page.evaluate(() => {
    location.hash = 'lang=en';
  });
  const toggles = await page.evaluate((times) => window.bench.toggleLayers(times), switches);
  await page.waitForLoadState('networkidle');
  await page.evaluate(openSearch);
  // A reader needs longer for the first letter than the index of names for its way.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(1_000);
  taken();
  const search = await page.evaluate(searched, 'qalat');
  const result = {
    'first view, bytes': view,
    card: quantile([...first, ...cards], 0.5),
    'card again': quantile(again, 0.5),
    'card, bytes': bytes,
    toggle: quantile(toggles, 0.5),
    search,
    'search, bytes': taken(),
  };
  await context.close();
  return result;
}

/** From each address to its card, ms. */
const chosen = (page: Page, ids: readonly string[]): Promise<number[]> =>
  page.evaluate(async (all) => {
    const times: number[] = [];
    for (const id of all) {
      const start = performance.now();
      location.hash = `lang=en&feature=${id}`;
      // Not by frames: the map's are drawn by software, and are not what is measured.
      while (!document.querySelector(`[data-claim="${id}-claim"]`))
        await new Promise<void>((resolve) => {
          const seen = new MutationObserver(() => {
            seen.disconnect();
            resolve();
          });
          seen.observe(document.body, { childList: true, subtree: true });
        });
      times.push(performance.now() - start);
    }
    return times;
  }, ids);

/** Opens the box of the search. Runs in the page. */
async function openSearch(): Promise<void> {
  dispatchEvent(new KeyboardEvent('keydown', { key: '/' }));
  while (!document.querySelector('[role="combobox"]')) await new Promise(requestAnimationFrame);
}

/** From what is typed into the open box to the first name of the table, ms. Runs in the page. */
async function searched(query: string): Promise<number> {
  const box = document.querySelector('[role="combobox"]') as HTMLInputElement;
  const start = performance.now();
  box.value = query;
  box.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (!document.querySelector('[data-kind="table"] [role="option"]'))
    await new Promise(requestAnimationFrame);
  return performance.now() - start;
}
