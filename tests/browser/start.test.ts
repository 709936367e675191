import { expect, freshTest as test } from './support/page';
import { openWithoutMap } from './support/map';
import { ownPage } from './support/own-page';
import { wholeRunOnly } from '../support/extent';
import { languages, wordsIn } from './support/words';

for (const language of languages) {
  const t = wordsIn(language);
  const fragment = `lang=${language}`;

  test(`the first steps are folded by keyboard and by button, and that is stored (${language})`, async ({
    page,
  }) => {
    await openWithoutMap(page, fragment);
    const start = page.locator('details[data-start]');
    const step = page.getByText(t('startShape'));
    await expect(step).toBeVisible();
    await start.getByRole('button', { name: t('startDone') }).focus();
    await page.keyboard.press('Escape');
    await expect(step).toBeHidden();
    await expect(start.locator('summary')).toBeFocused();
    await page.reload();
    await openWithoutMap(page, fragment);
    await expect(step).toBeHidden();
    // They can be opened again.
    await start.locator('summary').click();
    await expect(step).toBeVisible();
    await start.getByRole('button', { name: t('startDone') }).click();
    await expect(step).toBeHidden();
  });

  test(
    `a link to a shape or a sentence folds the first steps (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      test.setTimeout(120_000);
      for (const choice of ['feature=m4', 'sentence=s9', 'km=100']) {
        await page.goto('about:blank');
        await openWithoutMap(page, `${fragment}&${choice}`);
        await expect(page.locator('details[data-start]')).toHaveCount(1);
        await expect(page.getByText(t('startShape'))).toBeHidden();
      }
      // That was no putting away.
      await page.goto('about:blank');
      await openWithoutMap(page, fragment);
      await expect(page.getByText(t('startShape'))).toBeVisible();
      await page.locator('article [data-sentence="s9"]').click();
      await page.goto('about:blank');
      await openWithoutMap(page, fragment);
      await expect(page.getByText(t('startShape'))).toBeHidden();
    },
  );

  test(
    `folded or not, the live page shifts nothing (${language})`,
    wholeRunOnly,
    async ({ browser, baseURL }) => {
      const { page, shifts } = await ownPage(browser, { locale: language, baseURL: baseURL ?? '' });
      for (const isDone of [false, true]) {
        await page.goto('./');
        await page.locator('[data-map][data-drawn]').waitFor();
        await expect(page.getByText(t('startShape'))).toBeVisible({ visible: !isDone });
        expect(await shifts()).toEqual([]);
        if (!isDone) await page.getByRole('button', { name: t('startDone') }).click();
      }
      await page.close();
    },
  );
}

test('an embedded map has no first steps', async ({ page }) => {
  await openWithoutMap(page, 'lang=en&embed=1');
  await expect(page.locator('details[data-start]')).toHaveCount(0);
});
