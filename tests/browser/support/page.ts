import { type BrowserContextOptions, test as base, expect, type TestInfo } from '@playwright/test';
import { findFirefox } from '../../../scripts/test/firefox';
import { drawCoarsely } from './coarse-map';
import { waitForFonts } from './fonts';
import { createSharedPages, type Kind, type SharedPage } from './shared-pages';
import { type Trouble, watch } from './watch';

type SharedPages = ReturnType<typeof createSharedPages>;

/**
 * Fails where there were troubles. Of a test that has failed there is a picture already, for which Playwright put a style
 * into the page: in Firefox that violates the page's policy, and is no trouble of the page.
 */
function expectNone(troubles: readonly Trouble[], { errors }: TestInfo): void {
  const isOfPicture = ({ text }: Trouble) => errors.length > 0 && text.includes('style-src-elem');
  expect(
    troubles.filter((trouble) => !isOfPicture(trouble)),
    'console errors, uncaught errors, policy violations, requests elsewhere',
  ).toEqual([]);
}

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
    async ({ context, baseURL, isMapSharp }, use, testInfo) => {
      const troubles = await watch(context, new URL(baseURL ?? '').origin);
      await waitForFonts(context);
      if (!isMapSharp) await drawCoarsely(context);
      await use(troubles);
      expectNone(troubles, testInfo);
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
    async ({ shared }, use, testInfo) => {
      await use(shared.troubles);
      expectNone(shared.troubles, testInfo);
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
