import type { Page } from '@playwright/test';
import { go, open, pointOf } from './support/map';
import { expect, test } from './support/page';
import { languages, wordsIn } from './support/words';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** Whatever can be pressed is 44 px high to a finger, though it may look smaller. */
async function expectTargets(page: Page): Promise<void> {
  const small = await page.locator('button:visible, label:visible, summary:visible').evaluateAll((elements) =>
    elements.flatMap((element) => {
      const box = element.getBoundingClientRect();
      // A part of an element that stands before or after it counts as its own.
      const around = Number.parseFloat(getComputedStyle(element, '::after').insetBlockStart || '0');
      const height = box.height + Math.max(0, -2 * (around || 0));
      return box.height > 1 && height < 44 ? [`${element.textContent} ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
}

for (const language of languages) {
  const t = wordsIn(language);

  test(`on a phone a tap chooses, and the panel with the evidence opens (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    await go(page, `lang=${language}&view=8/34.9/38.2`);
    const { x, y } = await pointOf(page, 38.2, 34.9);
    await page.touchscreen.tap(x, y);
    await expect(page.getByRole('radio', { name: t('evidenceTab') })).toBeChecked();
    await expect(page.locator('h2[tabindex="-1"]')).toBeInViewport();
    await page.getByRole('button', { name: t('closeEvidence') }).tap();
    await expect(page.getByRole('navigation').getByRole('radio', { name: t('articleTab') })).toBeChecked();
    await page.locator('[data-sentence="s1"]').tap();
    await expect(page.locator('h2[tabindex="-1"]')).toBeInViewport();
    await expectTargets(page);
  });

  test(`on a phone the legend is a sheet, with targets for a finger (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    await page.getByRole('radio', { name: t('legendTab') }).check();
    await expect(page.getByRole('heading', { name: t('legend') })).toBeInViewport();
    await expectTargets(page);
    await page.locator('[data-row="places"] label').tap();
    await expect(page).toHaveURL(/hide=places/);
  });
}
