import type { Page } from '@playwright/test';
import { interfaceLanguages } from '../../src/i18n/languages';
import { ready } from './support/map';
import { expect, test } from './support/page';
import { holdBack, ownPage } from './support/own-page';
import { wordsIn } from './support/words';

/** The files of faces that have come. */
const facesHere = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => (name.endsWith('.woff2') ? [name] : [])),
  );

/** Bytes of the faces that a first view may cost. */
const most = 120_000;

for (const language of Object.keys(interfaceLanguages)) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test.describe(`a reader’s first view (${language}, ${width} px)`, () => {
      test.use({ locale: language, viewport: { width, height } });

      test('costs few bytes of faces, and none of a maker’s whole file', async ({ page }) => {
        await page.goto('./');
        await ready(page);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        const files = await page.evaluate(() =>
          (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
            .filter(({ name }) => name.endsWith('.woff2'))
            .map(({ name, encodedBodySize }) => ({ name: name.replace(/^.*\//, ''), encodedBodySize })),
        );
        const sizes = new Map(files.map(({ name, encodedBodySize }) => [name, encodedBodySize]));
        expect([...sizes.keys()].filter((name) => !name.startsWith('claimed-'))).toEqual([]);
        expect(sizes.size).toBeGreaterThan(4);
        const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
        expect(bytes).toBeGreaterThan(40_000);
        expect(bytes).toBeLessThanOrEqual(most);
      });

      test('is not moved by faces that come late, and its text is seen before', async ({
        browser,
        baseURL,
      }) => {
        const { page, shifts } = await ownPage(browser, {
          locale: language,
          viewport: { width, height },
          baseURL: baseURL ?? '',
        });
        const letFacesCome = await holdBack(page, '**/*.woff2');
        const asked = page.waitForRequest('**/*.woff2');
        await page.goto('./', { waitUntil: 'commit' });
        await asked;
        await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
        await expect(page.locator('h1:visible')).toHaveCount(1);
        const hiding = await page.evaluate(() =>
          [...document.fonts].flatMap(({ family, display }) =>
            ['optional', 'swap'].includes(display) ? [] : [family],
          ),
        );
        expect(hiding).toEqual([]);
        expect(await facesHere(page)).toEqual([]);
        letFacesCome();
        await ready(page);
        await expect.poll(async () => (await facesHere(page)).length).toBeGreaterThan(4);
        expect(await shifts()).toEqual([]);
        await page.close();
      });
    });
  }
}

for (const [typed, face, file] of [
  ['ßø', 'Claimed Sans', /ibm-plex-sans-latin-400-normal/],
  ['گچ', 'Claimed Sans Arabic', /ibm-plex-sans-arabic-arabic-400-normal/],
] as const) {
  test(`what the page does not say and a reader types is in the page’s face too: ${typed}`, async ({
    page,
  }) => {
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
