import { everyEngine } from '../support/extent';
import { openDraftMap } from './support/draft-map';
import { expect, freshTest as test } from './support/page';
import { Author, readIn } from './support/studio';

test.use({
  // Firefox asks for none.
  permissions: ({ browserName }, use) =>
    use(browserName === 'chromium' ? ['clipboard-read', 'clipboard-write'] : []),
  viewport: { width: 1440, height: 900 },
  actionTimeout: 8000,
});

test(
  'a press on the map counts where what was drawn under it is drawn anew before it ends',
  everyEngine,
  async ({ page }) => {
    test.setTimeout(90_000);
    await readIn(page, 'en');
    const author = new Author(page, 'en');
    const map = await openDraftMap(author, 'pointer');
    const parts = page.locator('[data-zone]');
    await map.draw('front', [
      [28.6, -1.8],
      [29.9, -2.1],
      [31.2, -1.9],
    ]);
    await map.put();
    await expect(parts).toHaveCount(2, { timeout: 15_000 });
    await map.take('look');
    const { x, y } = await map.place(29.8, -2.4);
    const box = await map.canvas.boundingBox();
    if (!box) throw new Error('found no canvas; expected one');
    await page.mouse.move(box.x + x, box.y + y);
    await page.mouse.down();
    await page.keyboard.press('Control+z');
    await expect(parts).toHaveCount(1, { timeout: 15_000 });
    await page.mouse.up();
    await expect(page.getByRole('combobox', { name: map.t('whoHolds') })).toBeVisible();
  },
);
