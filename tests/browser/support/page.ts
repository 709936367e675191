import { type BrowserContextOptions, test as base, expect } from '@playwright/test';
import { findFirefox } from '../../../scripts/test/firefox';
import { drawCoarsely } from './coarse-map';
import { waitForFonts } from './fonts';
import { createSharedPages, type Kind, type SharedPage } from './shared-pages';
import { type Trouble, watch } from './watch';

type SharedPages = ReturnType<typeof createSharedPages>;

const none = 'console errors, uncaught errors, policy violations, requests elsewhere';

const withPages = base.extend<Kind & { engine: void }, { sharedPages: SharedPages }>({
  // Before all that needs the browser: where there is none, its tests are counted as skipped.
  engine: [
    async ({ browserName }, use, testInfo) => {
      testInfo.skip(browserName === 'firefox' && !findFirefox(), 'there is no Firefox, or no Xvfb');
      await use();
    },
    { auto: true },
  ],
  isMapSharp: [false, { option: true }],
  hasEngine: [true, { option: true }],
  sharedPages: [
    async ({ browser }, use, { project }) => {
      const pages = createSharedPages(browser, new URL(project.use.baseURL ?? '').origin);
      await use(pages);
      await pages.close();
    },
    { scope: 'worker' },
  ],
});

/**
 * A test with a page of its own, that is loaded in it: for what happens while a page loads, and for tests that change
 * what the page finds (scripts put into it, answers of the server, storage, permissions). It fails when anything that
 * `watch` collects has happened in it. Pages of a context that a test makes itself are not watched: use the `page` and
 * `context` it is given.
 */
export const freshTest = withPages.extend<{ troubles: Trouble[] }>({
  troubles: [
    async ({ context, baseURL, isMapSharp }, use) => {
      const troubles = await watch(context, new URL(baseURL ?? '').origin);
      await waitForFonts(context);
      if (!isMapSharp) await drawCoarsely(context);
      await use(troubles);
      expect(troubles, none).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * A test on a page that is open already, as a reader has it who follows one link after another. It fails on the same
 * troubles as `freshTest`.
 */
export const test = withPages.extend<{ shared: SharedPage; troubles: Trouble[] }>({
  shared: async (
    {
      sharedPages,
      isMapSharp,
      hasEngine,
      viewport,
      hasTouch,
      isMobile,
      locale,
      colorScheme,
      deviceScaleFactor,
      permissions,
    },
    use,
  ) => {
    const options = { viewport, hasTouch, isMobile, locale, colorScheme, deviceScaleFactor };
    await use(
      await sharedPages.get(options as BrowserContextOptions, { isMapSharp, hasEngine }, permissions),
    );
  },
  page: ({ shared }, use) => use(shared.page),
  context: ({ shared }, use) => use(shared.page.context()),
  troubles: [
    async ({ shared }, use) => {
      await use(shared.troubles);
      expect(shared.troubles, none).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * A test of words: on an open page whose map's engine is held back, as a reader has it on a slow connection. To go to
 * another address of it costs a tenth of what it costs with the live map.
 */
export const textTest = test.extend<{ hasEngine: boolean }>({ hasEngine: false });

export { expect };
