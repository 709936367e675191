import { expect, inject, test as base } from 'vitest';
import { findWebKit } from '../../../scripts/test/webkit';
import { type Browser, startBrowser } from './browser';
import { Page } from './page';

/**
 * A test in a page of the one browser, in a window of 1280 by 800 px unless it asks for another. It fails on what `watch`
 * collects, beside what it expects itself.
 */
export const test = base.extend<{ page: Page; browser: Browser }>({
  browser: [
    // oxlint-disable-next-line no-empty-pattern -- Vitest reads from the pattern what a fixture needs.
    async ({}, use) => {
      const webkit = findWebKit();
      if (!webkit) throw new Error('found no WebKitWebDriver or no Xvfb (Debian: webkit2gtk-driver, xvfb)');
      const browser = await startBrowser(webkit);
      await use(browser);
      await browser.stop();
    },
    { scope: 'worker' },
  ],
  page: async ({ browser }, use) => {
    const page = new Page(browser, inject('site'));
    await page.resize(1280, 800);
    await use(page);
    await page.collect();
    expect(page.troubles, 'console errors, uncaught errors, policy violations').toEqual([]);
  },
});

export { expect };
