import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { drawCoarsely } from './coarse-map';
import { waitForFonts } from './fonts';
import { engine } from './own-page';
import { type Trouble, watch } from './watch';

/** A page that stays open from test to test, and what has gone wrong in it since the test began. */
export interface SharedPage {
  readonly page: Page;
  readonly troubles: Trouble[];
}

/** What a shared page is like, besides the options of its context. */
export interface Kind {
  /** Whether the map is drawn pixel by pixel, else coarsely. */
  readonly isMapSharp: boolean;
  /** Whether the map's engine arrives; held back, the page stays with its vector map. */
  readonly hasEngine: boolean;
}

const shared = new WeakMap<Page, Kind>();

/** What is shown in a shared page once it may be led to another address without being loaded again. */
export function signOf(page: Page): string | undefined {
  const kind = shared.get(page);
  return kind && (kind.hasEngine ? '[data-map="ready"]' : '#page h1');
}

/**
 * The pages that a worker shares between its tests, one for each kind of window. To load the page and to compile the
 * map's shaders in software takes seconds; to go to another address of it takes a quarter of one.
 */
export function createSharedPages(browser: Browser, origin: string) {
  const pages = new Map<string, Promise<SharedPage>>();

  async function create(kind: Kind): Promise<SharedPage> {
    // Playwright completes the options by those that the test at hand uses.
    const context = await browser.newContext();
    const troubles = await watch(context, origin);
    await waitForFonts(context);
    if (!kind.isMapSharp) await drawCoarsely(context);
    if (!kind.hasEngine) await context.route(engine, () => undefined);
    const page = await context.newPage();
    shared.set(page, kind);
    return { page, troubles };
  }

  return {
    /** The page whose window is as the options say, as a test that has just begun may expect it. */
    async get(
      options: BrowserContextOptions,
      kind: Kind,
      permissions: readonly string[] = [],
    ): Promise<SharedPage> {
      const key = JSON.stringify({ ...options, ...kind });
      const wanted = pages.get(key) ?? create(kind);
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
  // In Firefox the window of a test in between may have the focus yet, and then nothing in this one has.
  await page.bringToFront();
  await page.mouse.move(0, 0);
}
