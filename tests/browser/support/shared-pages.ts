import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { drawCoarsely } from './coarse-map';
import { waitForFonts } from './fonts';
import { type Trouble, watch } from './watch';

/** A page that stays open from test to test, and what has gone wrong in it since the test began. */
export interface SharedPage {
  readonly page: Page;
  readonly troubles: Trouble[];
}

const shared = new WeakSet<Page>();

/** Whether a page may be led to another address without being loaded again. */
export const isShared = (page: Page): boolean => shared.has(page);

/**
 * The pages that a worker shares between its tests, one for each kind of window. To load the page and to compile the
 * map's shaders in software takes seconds; to go to another address of it takes a quarter of one.
 */
export function createSharedPages(browser: Browser, origin: string) {
  const pages = new Map<string, Promise<SharedPage>>();

  async function create(isSharp: boolean): Promise<SharedPage> {
    // Playwright completes the options by those that the test at hand uses.
    const context = await browser.newContext();
    const troubles = await watch(context, origin);
    await waitForFonts(context);
    if (!isSharp) await drawCoarsely(context);
    const page = await context.newPage();
    shared.add(page);
    return { page, troubles };
  }

  return {
    /** The page whose window is as the options say, as a test that has just begun may expect it. */
    async get(
      options: BrowserContextOptions,
      isSharp: boolean,
      permissions: readonly string[] = [],
    ): Promise<SharedPage> {
      const key = JSON.stringify({ ...options, isSharp });
      const wanted = pages.get(key) ?? create(isSharp);
      pages.set(key, wanted);
      const found = await wanted;
      await putBack(found.page, options);
      await found.page.context().grantPermissions([...permissions]);
      found.troubles.length = 0;
      return found;
    },
    async close(): Promise<void> {
      for (const wanted of pages.values()) await (await wanted).page.context().close();
    },
  };
}

/** Takes back what a test may have asked of the browser. What it did to the page is taken back by the next address. */
async function putBack(page: Page, { viewport, colorScheme }: BrowserContextOptions): Promise<void> {
  const context = page.context();
  for (const other of context.pages()) if (other !== page) await other.close();
  await context.clearPermissions();
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({
    media: null,
    colorScheme: colorScheme ?? 'light',
    reducedMotion: 'reduce',
    forcedColors: null,
  });
  await page.mouse.move(0, 0);
}
