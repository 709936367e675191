import type { Page } from '@playwright/test';
import { interfaceLanguages } from '../../src/i18n/languages';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';
import { holdBack, ownPage } from './support/own-page';
import { wordsIn } from './support/words';

/** The files of faces that have come, and their bytes. */
const facesHere = (page: Page) =>
  page.evaluate(() => {
    const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    const faces = files.filter(({ name }) => name.endsWith('.woff2'));
    const sizes = new Map(faces.map((face) => [face.name.replace(/^.*\//, ''), face.encodedBodySize]));
    return [...sizes].map(([name, size]) => ({ name, size }));
  });

/** Bytes of the faces that a first view may cost. */
const most = 120_000;

for (const language of Object.keys(interfaceLanguages)) {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`a reader’s first view costs few bytes of faces, and is not moved by those that come late (${language}, ${width} px)`, async ({
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

      // Its text is seen before they come.
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
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect.poll(async () => (await facesHere(page)).length).toBeGreaterThan(4);
      expect(await shifts()).toEqual([]);

      // None is a maker's whole file.
      const sizes = await facesHere(page);
      expect(sizes.filter(({ name }) => !name.startsWith('claimed-'))).toEqual([]);
      const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
      expect(bytes).toBeGreaterThan(40_000);
      expect(bytes).toBeLessThanOrEqual(most);
      await page.close();
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
