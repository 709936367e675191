import { sample } from '../support/extent';
import { open } from './support/map';
import { expect, test } from './support/page';
import { languages, wordsIn } from './support/words';

const windows = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

for (const language of languages) {
  const t = wordsIn(language);

  for (const [width, height] of sample(windows, 2)) {
    test(`the Tab key begins with the way to the map and to the legend (${language}, ${width} px)`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `lang=${language}`);
      const toMap = page.getByRole('button', { name: t('skipToMap') });
      const toLegend = page.getByRole('button', { name: t('skipToLegend') });
      await page.keyboard.press('Tab');
      await expect(toMap).toBeFocused();
      await expect(toMap).toBeInViewport({ ratio: 1 });
      expect((await toMap.boundingBox())?.width ?? 0).toBeGreaterThan(80);
      await page.keyboard.press('Tab');
      await expect(toLegend).toBeFocused();
      await expect(toLegend).toBeInViewport({ ratio: 1 });
      expect((await toMap.boundingBox())?.width ?? 0).toBeLessThan(2);
      await page.keyboard.press('Enter');
      const legend = page.getByRole('region', { name: t('legend') });
      await expect(legend).toBeFocused();
      await expect(legend).toBeInViewport();
      await page.keyboard.press('Tab');
      await expect(legend.locator(':focus')).toHaveCount(1);
      await toMap.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-map] canvas')).toBeFocused();
    });
  }
}

test('a skip link uncovers a map that the panels cover', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Show more of the text' }).click();
  await page.getByRole('button', { name: 'Skip to the map' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-sheet]')).toHaveAttribute('data-sheet', 'half');
  await expect(page.locator('[data-map] canvas')).toBeFocused();
});
