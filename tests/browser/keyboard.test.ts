import { wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { go, open, settled } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { anyLanguage, directions, wordsIn } from './support/words';

for (const language of directions) {
  const t = wordsIn(language);

  textTest(
    `a sentence is selected and closed by keyboard, and gets the focus back (${language})`,
    async ({ page }) => {
      await open(page, `lang=${language}`);
      const sentence = page.locator('[data-sentence="s9"]');
      await sentence.focus();
      await page.keyboard.press('Enter');
      const heading = page.locator('h2[tabindex="-1"]');
      await expect(heading).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(heading).toHaveCount(0);
      await expect(sentence).toBeFocused();
    },
  );

  textTest(
    `who goes on within the evidence keeps the focus there, and has it back at the sentence at the end (${language})`,
    async ({ page }) => {
      await open(page, `lang=${language}`);
      const sentence = page.locator('[data-sentence="s9"]');
      await sentence.focus();
      await page.keyboard.press('Enter');
      const evidence = page.getByRole('region', { name: t('evidence'), exact: true });
      const heading = evidence.locator('h2[tabindex="-1"]');
      await expect(heading).toBeFocused();
      const before = await heading.textContent();
      await evidence.locator('[data-feature]').first().focus();
      await page.keyboard.press('Enter');
      await expect(heading).toBeFocused();
      await expect(heading).not.toHaveText(before ?? '');
      await page.keyboard.press('Escape');
      await expect(sentence).toBeFocused();
    },
  );

  textTest(`the close button restores the focus too (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const sentence = page.locator('[data-sentence="s3"]');
    await sentence.click();
    await page.getByRole('button', { name: t('closeEvidence') }).click();
    await expect(sentence).toBeFocused();
  });
}

// The same in each language. The list remembers where one was in it, and here nobody was yet.
for (const language of anyLanguage) {
  const t = wordsIn(language);

  freshTest(
    `features in view are announced and listed in reading order, and follow the view (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      await open(page, `lang=${language}`);
      const canvas = page.locator('canvas.maplibregl-canvas');
      const list = page.getByRole('region', { name: t('inView') });
      const names = () => list.getByRole('button').locator('> span:last-of-type').allInnerTexts();
      const nameOf = (id: string) =>
        story.features.find((feature) => feature.id === id)?.name[language] ?? '-';
      await expect(canvas).toHaveAccessibleDescription(new RegExp(nameOf('idlib')));
      await canvas.focus();
      await page.keyboard.press('Enter');
      const first = list.getByRole('button').first();
      await expect(first).toBeFocused();
      await expect(first).toBeInViewport();
      const all = await names();
      // The article first speaks of Damascus and Ankara, then of Moscow, and of the M-4 in its ninth sentence.
      expect(all.indexOf(nameOf('damascus'))).toBeLessThan(all.indexOf(nameOf('m4')));
      expect(all.indexOf(nameOf('m4'))).toBeLessThan(all.indexOf(nameOf('zone-government')));

      for (const [key, place] of [
        ['ArrowDown', 1],
        ['ArrowDown', 2],
        ['ArrowUp', 1],
        ['End', all.length - 1],
        ['ArrowDown', 0],
        ['ArrowUp', all.length - 1],
        ['Home', 0],
        ['ArrowDown', 1],
      ] as const) {
        await page.keyboard.press(key);
        await expect(list.getByRole('button').nth(place), key).toBeFocused();
      }
      // One stop of the Tab key: the next is beyond it.
      await page.keyboard.press('Tab');
      await expect(list.locator(':focus')).toHaveCount(0);
      await page.keyboard.press('Shift+Tab');
      await expect(list.getByRole('button').nth(1)).toBeFocused();
      const chosen = await list.getByRole('button').nth(1).getAttribute('data-feature');
      await page.keyboard.press('Enter');
      await expect(page.locator('h2[tabindex="-1"]')).toBeFocused();
      await expect(page.locator('h2[tabindex="-1"]')).toHaveText(all[1] ?? '-');
      await page.keyboard.press('Escape');
      // The map may have gone to it, where others are in view.
      await expect(list.locator(`[data-feature="${chosen}"]`)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(canvas).toBeFocused();

      await go(page, `lang=${language}&view=8.5/36/36.6`);
      await expect.poll(names).not.toContain(nameOf('damascus'));
      await expect(canvas).not.toHaveAccessibleDescription(new RegExp(nameOf('damascus')));
      await expect.poll(names).toContain(nameOf('idlib'));
      await go(page, `lang=${language}&view=8/44/40`);
      await expect(canvas).toHaveAccessibleDescription(t('nothingInView'));
    },
  );
}

test('the map pans and zooms by key', async ({ page }) => {
  await open(page, 'lang=en');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('ArrowRight');
  await settled(page);
  await expect(page).toHaveURL(/view=/);
});
