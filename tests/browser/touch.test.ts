import { go, open, pointOf } from './support/map';
import { expect, test } from './support/page';
import { languages, wordsIn } from './support/words';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

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
  });

  test(`on a phone the legend is a sheet, with targets for a finger (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    await page.getByRole('radio', { name: t('legendTab') }).check();
    await expect(page.getByRole('heading', { name: t('legend') })).toBeInViewport();
    const small = await page.locator('button:visible, label:visible').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { height } = element.getBoundingClientRect();
        return height > 0 && height < 24 ? [element.textContent] : [];
      }),
    );
    expect(small).toEqual([]);
    await page.locator('[data-row="places"] label').tap();
    await expect(page).toHaveURL(/hide=places/);
  });
}
