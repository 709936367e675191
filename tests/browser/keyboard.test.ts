import { open, settled } from './support/map';
import { expect, test } from './support/page';
import { languages, wordsIn } from './support/words';

for (const language of languages) {
  const t = wordsIn(language);

  test(`a sentence is chosen and left by key, and the focus comes back to it (${language})`, async ({
    page,
  }) => {
    await open(page, `lang=${language}`);
    const sentence = page.locator('[data-sentence="s9"]');
    await sentence.focus();
    await page.keyboard.press('Enter');
    const heading = page.locator('h2[tabindex="-1"]');
    await expect(heading).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(heading).toHaveCount(0);
    await expect(sentence).toBeFocused();
  });

  test(`what is in view is listed by key, chosen, and left again (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const canvas = page.locator('canvas.maplibregl-canvas');
    await canvas.focus();
    await page.keyboard.press('Enter');
    const list = page.getByRole('region', { name: t('chooseOne') });
    await expect(list.getByRole('button').nth(1)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('h2[tabindex="-1"]')).toBeFocused();
    await expect(page).toHaveURL(/feature=/);
    await page.keyboard.press('Escape');
    await expect(canvas).toBeFocused();
  });

  test(`the close button gives the focus back too (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const sentence = page.locator('[data-sentence="s3"]');
    await sentence.click();
    await page.getByRole('button', { name: t('closeEvidence') }).click();
    await expect(sentence).toBeFocused();
  });
}

test('the map pans and zooms by key', async ({ page }) => {
  await open(page, 'lang=en');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(page).toHaveURL(/view=/);
});
