import type { Browser, Page } from '@playwright/test';
import { en } from '../../../src/studio/words/en';
import { openPage } from '../browser';
import { type Held, heldAsItIs } from '../memory';
import type { Server } from '../serve';

/** After so many edits an author looks at all that lies beside the article. */
const round = 100;

const sides = [
  'sideMissing',
  'sideSuggestions',
  'sideMap',
  'sideLists',
  'sideTranslation',
  'sideStory',
] as const;

/** What a page holds after little use and after much. */
type Both = readonly [early: Held, late: Held];

/** What the studio holds after some edits of a story, and after many, and how many steps that can be undone are between. */
export async function measureStudio(
  browser: Browser,
  server: Server,
  slug: string,
  [few, many]: readonly [number, number],
): Promise<{ readonly held: Both; readonly steps: number }> {
  const { context, page, tools } = await openPage(browser, 'loopback', {
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  await page.goto(`${server.origin}/studio.html#open=${slug}`);
  await page.locator('[data-sentence]').first().waitFor({ timeout: 60_000 });
  await afterEdits(page, 0, few);
  // Counted before, as what counts them listens to the database.
  const before = await page.evaluate(() => window.bench.stepsKept());
  const early = await heldAsItIs(tools);
  await afterEdits(page, few, many);
  const late = await heldAsItIs(tools);
  const steps = (await page.evaluate(() => window.bench.stepsKept())) - before;
  await context.close();
  return { held: [early, late], steps };
}

async function afterEdits(page: Page, from: number, until: number): Promise<void> {
  for (let done = from; done < until; done += round) {
    for (const side of sides) {
      await page.getByRole('radio', { name: en[side], exact: true }).check({ force: true });
      await answered(page);
    }
    await page.evaluate((args) => window.bench.edit(...args), [done, Math.min(done + round, until)] as const);
    await answered(page);
  }
}

/** Waits until the side is there, the check has answered, and what the browser does when it is idle is done. */
const answered = (page: Page) =>
  page.waitForFunction(
    () =>
      // Beside the tabs there is nothing while the side's code is on its way.
      (document.querySelector('[data-side]')?.childElementCount ?? 0) > 1 &&
      document.querySelector('[data-side] [aria-busy=true]') === null &&
      new Promise<boolean>((resolve) => requestIdleCallback(() => resolve(true))),
    undefined,
    { polling: 30, timeout: 60_000 },
  );
