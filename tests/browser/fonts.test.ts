import type { Page } from '@playwright/test';
import { paired, sample, wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { holdBack, ownPage } from './support/own-page';
import { wordsIn } from './support/words';

/** The font files that have loaded, and their bytes. */
const loadedFonts = (page: Page) =>
  page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const fonts = files.filter(({ name }) => name.endsWith('.woff2'));
    const sizes = new Map(fonts.map((font) => [font.name.replace(/^.*\//, ''), font.encodedBodySize]));
    return [...sizes].map(([name, size]) => ({ name, size }));
  });

/** The most bytes of fonts that a first view may load. */
const most = 120_000;

const windows = [
  [1440, 900],
  [390, 844],
] as const;

for (const [language, [width, height]] of paired(sample(story.languages, 3), sample(windows, 2))) {
  test(
    `a reader’s first view costs few bytes of fonts, and late fonts shift nothing (${language}, ${width} px)`,
    wholeRunOnly,
    async ({ browser, baseURL }) => {
      const { page, shifts } = await ownPage(browser, {
        locale: language,
        viewport: { width, height },
        baseURL: baseURL ?? '',
      });
      const releaseFonts = await holdBack(page, '**/*.woff2');
      const asked = page.waitForRequest('**/*.woff2');
      await page.goto('./', { waitUntil: 'commit' });
      await asked;

      // Text is painted before the fonts load.
      await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
      await expect(page.locator('h1:visible')).toHaveCount(1);
      const hiding = await page.evaluate(() =>
        [...document.fonts].flatMap(({ family, display }) =>
          ['optional', 'swap'].includes(display) ? [] : [family],
        ),
      );
      expect(hiding).toEqual([]);
      expect(await loadedFonts(page)).toEqual([]);

      releaseFonts();
      await ready(page);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect.poll(async () => (await loadedFonts(page)).length).toBeGreaterThan(4);
      expect(await shifts()).toEqual([]);

      // All are subsets; none is a whole font as published by its maker.
      const sizes = await loadedFonts(page);
      expect(sizes.filter(({ name }) => !name.startsWith('claimed-'))).toEqual([]);
      // The name of Arabic alone fetches no Arabic.
      const isArabic = ({ name }: (typeof sizes)[number]) => /^claimed-(sans-arabic|naskh)-/.test(name);
      expect(sizes.some(isArabic)).toBe(language === 'ar');
      const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
      expect(bytes).toBeGreaterThan(40_000);
      expect(bytes).toBeLessThanOrEqual(most);
      await page.close();
    },
  );
}

for (const [typed, face, file] of [
  ['ßø', 'Claimed Sans', /ibm-plex-sans-latin-400-normal/],
  ['گچ', 'Claimed Sans Arabic', /ibm-plex-sans-arabic-arabic-400-normal/],
] as const) {
  test(`typed characters outside the subset load the full font: ${typed}`, wholeRunOnly, async ({ page }) => {
    await page.goto('./#lang=en');
    await ready(page);
    const fetched = page.waitForResponse(file);
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: wordsIn('en')('search') }).fill(typed);
    expect((await fetched).ok()).toBe(true);
    await page.evaluate(() => document.fonts.ready);
    // A letter that a face lacks is drawn, and measured, in the fallback.
    const widths = await page.evaluate(
      ([family, letters]) => {
        const pen = document.createElement('canvas').getContext('2d');
        if (!pen) throw new Error('found no 2D context');
        return ['monospace', 'serif'].map((other) => {
          pen.font = `400 20px "${family}", ${other}`;
          return pen.measureText(letters).width;
        });
      },
      [face, typed] as const,
    );
    expect(widths[0]).toBe(widths[1]);
  });
}
