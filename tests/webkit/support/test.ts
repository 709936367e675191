import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, inject, test as base } from 'vitest';
import { findWebKit } from '../../../scripts/test/webkit';
import { type Browser, startBrowser } from './browser';
import { Page } from './page';

/** Where the window is kept as it was when a test failed. */
const PICTURES = '.scratch/webkit';

/**
 * A test in a page of a browser that its file has to itself, in a window of 1280 by 800 px unless it asks for another. It
 * fails on what `watch` collects, beside what it expects itself. A browser that had been in another publisher's page could
 * minutes later load no page of the site: what one file does to its browser is not the next file's.
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
    { scope: 'file' },
  ],
  page: async ({ browser, task, onTestFailed }, use) => {
    const page = new Page(browser, inject('site'));
    onTestFailed(async () => {
      mkdirSync(PICTURES, { recursive: true });
      const picture = await browser.driver.takeScreenshot();
      writeFileSync(`${PICTURES}/${task.name.replace(/\W+/g, '-')}.png`, Buffer.from(picture, 'base64'));
    });
    await page.resize(1280, 800);
    await use(page);
    await page.collect();
    // The language that was chosen would be that of the next test.
    await page.evaluate(() => localStorage.clear());
    expect(page.troubles.join('\n'), 'console errors, uncaught errors, policy violations').toBe('');
  },
});

export { expect };
