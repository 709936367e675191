import { story } from '../support/stories';
import { open } from './support/map';
import { expect, test } from './support/page';
import { languages, wordsIn } from './support/words';

for (const language of languages) {
  const t = wordsIn(language);

  test(`on paper: the map as vectors with its legend, the article, all evidence (${language})`, async ({
    page,
  }) => {
    await open(page, `lang=${language}&theme=dark`);
    await expect(page.locator('.static-card')).toHaveCount(0);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('[data-map]')).toBeHidden();
    await expect(page.locator('[data-vector-map]')).toBeVisible();
    await expect(page.getByRole('heading', { name: t('legend') }).first()).toBeVisible();
    await expect(page.getByText(t('creditsText'))).toBeVisible();
    await expect(page.locator('[data-print="as-of"]')).toBeVisible();
    await expect(page.locator('article [data-sentence]')).toHaveCount(story.sentences.length);
    await expect(page.locator('.static-card')).toHaveCount(
      story.features.length + story.sentences.length + 1,
    );
    for (const feature of story.features) {
      const card = page.locator(`[id="feature=${feature.id}"]`);
      await expect(card).toBeVisible();
      await expect(card).toContainText(feature.outline.description[language] ?? '-');
    }
    // Nothing to press is left on paper, and paper is light.
    await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
    const ink = await page.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue('--paper'),
    );
    expect(ink).toBe('#faf7f0');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    await expect(page.locator('.static-card')).toHaveCount(0);
    await expect(page.locator('[data-map]')).toBeVisible();
  });

  test(`one sheet holds the map and its legend (${language})`, async ({ page }) => {
    const pixels = (mm: number) => Math.floor((mm * 96) / 25.4);
    // A window that is too small for an open legend beside the map.
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, `lang=${language}`);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    // A4 and Letter, without their margins, mm.
    for (const [width, height] of [
      [182, 269],
      [188, 251],
    ] as const) {
      await page.setViewportSize({ width: pixels(width), height: pixels(height) });
      const stage = await page.locator('[data-print="stage"]').boundingBox();
      const title = await page.locator('header').first().boundingBox();
      expect((stage?.height ?? 0) + (title?.height ?? 0)).toBeLessThanOrEqual(pixels(height));
      expect(stage?.height ?? 0).toBeGreaterThan(pixels(150));
      await expect(page.locator('[data-print="stage"]').getByText(t('legendNote'))).toBeVisible();
    }
  });
}
