import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { watchShifts } from './shifts';

/** The page's own script. */
export const script = /\/assets\/story-[^/]+\.js/;
/** The script that asks for the map's engine. */
export const engine = /\/assets\/map-[^/]*\.js/;

/** A page of a test's own, as a reader has it, with faces that may come late; and what has moved in it so far. */
export async function ownPage(
  browser: Browser,
  options: BrowserContextOptions,
): Promise<{ page: Page; shifts: () => Promise<string[]> }> {
  const page = await browser.newPage(options);
  return { page, shifts: await watchShifts(page) };
}

/**
 * Keeps files from arriving, so that what is there before them can be looked at.
 * @returns lets them come
 */
export async function holdBack(page: Page, files: string | RegExp): Promise<() => void> {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(files, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
