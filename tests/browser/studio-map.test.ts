import { faultsIn } from './support/axe';
import { openDraftMap } from './support/draft-map';
import { expect, freshTest as test } from './support/page';
import { Author, readIn } from './support/studio';

test.use({
  permissions: ['clipboard-read', 'clipboard-write'],
  viewport: { width: 1440, height: 900 },
  actionTimeout: 8000,
});

for (const [language, by] of [
  ['en', 'pointer'],
  ['ar', 'keys'],
] as const)
  test(`a front is drawn across a country, its parts are given to who holds them, and a point is moved, by ${by} in ${language}`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await readIn(page, language);
    const author = new Author(page, language);
    const map = await openDraftMap(author, by);
    const parts = page.locator('[data-zone]');
    await expect(parts).toHaveCount(1);
    await expect(page.locator('[data-open]')).toHaveCount(1);
    // From Congo to Tanzania, past the border on both sides.
    await map.draw('front', [
      [28.6, -1.8],
      [29.9, -2.1],
      [31.2, -1.9],
    ]);
    expect(await faultsIn(page)).toEqual([]);
    await map.put();
    await expect(parts).toHaveCount(2, { timeout: 15_000 });
    await map.hand.press(page.locator('[name="map-tool"][value="look"]'));
    await map.at(29.8, -2.4);
    await map.heldBy(language === 'ar' ? 'الجيش' : 'The army', 'government');
    await expect(page.locator('[data-open]')).toHaveCount(1, { timeout: 15_000 });
    await map.at(30.1, -1.6);
    await map.heldBy(language === 'ar' ? 'جبهة النهر' : 'River Front', 'armed-groups');
    await expect(page.locator('[data-open]')).toHaveCount(0, { timeout: 15_000 });
    const zones = await parts.evaluateAll((all) => all.map((one) => one.getAttribute('data-zone')));
    expect(new Set(zones).size).toBe(2);
    expect(await faultsIn(page)).toEqual([]);

    const before = await parts.first().getAttribute('d');
    // The front is chosen, and its middle point moved north: both sides follow.
    const line = page.locator('[data-kind="front"]');
    if (by === 'pointer') {
      await map.at(29.9, -2.1);
      await expect(line).toHaveAttribute('data-chosen', '');
      const { x, y } = await map.place(29.9, -2.1);
      const box = await map.canvas.boundingBox();
      if (!box) throw new Error('found no canvas; expected one');
      await page.mouse.move(box.x + x, box.y + y);
      await page.mouse.down();
      await page.mouse.move(box.x + x, box.y + y - 40, { steps: 4 });
      await page.mouse.up();
    } else {
      await map.at(29.9, -2.1);
      await expect(line).toHaveAttribute('data-chosen', '');
      await map.canvas.focus();
      await page.keyboard.press('Alt+ArrowUp');
      // A front has an id, and no name that can be said.
      await expect(page.locator('[aria-live]', { hasText: 'على جبهة.' })).toHaveCount(1);
      await page.keyboard.press('Alt+ArrowDown');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Shift+ArrowUp');
      await page.keyboard.press('Enter');
    }
    await expect(parts.first()).not.toHaveAttribute('d', before ?? '', { timeout: 15_000 });
    await expect(page.locator('[data-open]')).toHaveCount(0);
    for (let step = 0; step < 4; step++) await page.keyboard.press('Control+z');
    await expect(parts).toHaveCount(1, { timeout: 15_000 });
  });
