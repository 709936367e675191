import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { faultsIn } from './support/axe';
import { hereOn } from './support/here';
import { go, settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { languages, wordsIn } from './support/words';

const slug = 'karabakh-2020';
const [first, last] = ['2020-11-10', '2020-12-01'];
const corridor = 'zone-lachin-corridor';

async function openDates(page: Page, language: string, fragment = ''): Promise<void> {
  await page.goto(`./${slug}.${language}.html${fragment}`);
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
  await settled(page);
}

/** Whom a map has as the holder of a zone, by its row; nothing where it has no such zone. */
const holderOn = async (page: Page, map: string, zone: string) =>
  (await hereOn(page, 'zones', map)).find(({ id }) => id === zone)?.['row'];

/** The zones of which a map marks that ground changed hands. */
const markedOn = async (page: Page, map: string) =>
  (await hereOn(page, 'transfers', map)).map(({ id }) => String(id)).toSorted();
const changed = ['agdam', 'kalbajar', 'lachin', 'lachin-corridor'];
const main = '[data-map]';
const other = '[data-other-map] > div';
const wiped = (page: Page) => page.locator('[data-other-map][data-shown]');
const read = (page: Page) => page.locator('[data-dates] input:checked');

/** Where the other map begins or ends, px from the left of the page. */
const border = (page: Page) =>
  page
    .locator('[data-wipe] > div:nth-child(2)')
    .evaluate((element) => element.getBoundingClientRect().left + element.clientWidth / 2);

for (const language of languages) {
  const t = wordsIn(language);
  const isRtl = language === 'ar';

  test.describe(`two dates under a wipe (${language})`, () => {
    test('by pointer: chosen beside the dates, moved, and what is pressed is read as of its side', async ({
      page,
    }) => {
      await openDates(page, language);
      await page.getByRole('combobox', { name: t('compareWith') }).selectOption(last);
      await expect(page).toHaveURL(/#beside=2020-12-01$/);
      await wiped(page).waitFor({ state: 'attached' });
      expect(await holderOn(page, main, 'zone-kalbajar')).toBe('armenian-forces');
      expect(await holderOn(page, other, 'zone-kalbajar')).toBe('azerbaijan');
      expect(await holderOn(page, main, corridor)).toBeUndefined();
      expect(await holderOn(page, other, corridor)).toBeDefined();

      // The earlier side is where a line begins: Kalbajar, in the west, is read in Arabic as of the later.
      const at = await page.evaluate((selector) => {
        const { map } = document.querySelector(selector) as HTMLElement & { map: MapLibreMap };
        const { x, y } = map.project([46.12, 40]);
        const { left, top } = map.getContainer().getBoundingClientRect();
        return { x: left + x, y: top + y };
      }, main);
      const from = await border(page);
      const height = page.viewportSize()?.height ?? 0;
      const grip = await page.locator('[data-wipe] input').boundingBox();
      const y = (grip?.y ?? height / 2) + (grip?.height ?? 0) / 2;
      await page.mouse.move(from, y);
      await page.mouse.down();
      await page.mouse.move(at.x + 60, y, { steps: 4 });
      await page.mouse.up();
      expect(Math.abs((await border(page)) - (at.x + 60))).toBeLessThan(6);
      await page.mouse.click(at.x, at.y);
      await expect(page).toHaveURL(/feature=zone-kalbajar/);
      await expect(read(page)).toHaveValue(isRtl ? last : first);
      await wiped(page).waitFor({ state: 'attached' });
      // Each side shows what it showed, whichever of both is read.
      expect(await holderOn(page, isRtl ? main : other, corridor)).toBeDefined();
      await page.getByRole('combobox', { name: t('compareWith') }).selectOption('');
      await expect(page.locator('[data-wipe]')).toHaveCount(0);
      await expect(page).not.toHaveURL(/beside=/);
    });

    test('what changed hands between the two is marked as of the later, and listed', async ({ page }) => {
      await openDates(page, language, `#beside=${last}`);
      await wiped(page).waitFor({ state: 'attached' });
      const marks = changed.map((zone) => `from-zone-${zone}`);
      await expect.poll(() => markedOn(page, other)).toEqual(marks);
      expect(await markedOn(page, main)).toEqual([]);
      const dates = page.locator('[data-dates]');
      await dates.locator('summary').click();
      await expect(dates.locator('[data-transfers] li')).toHaveCount(marks.length);
      const [earlier = '', , , later = ''] = await dates.locator('fieldset label').allInnerTexts();
      const words = t('changedBetween', { earlier, later });
      await expect(dates.getByText(words)).toBeVisible();
      await expect(page.locator('[data-legend]')).toContainText(words);

      await dates.locator('fieldset label').last().click();
      await expect.poll(() => markedOn(page, main)).toEqual(marks);
      await expect.poll(() => markedOn(page, other)).toEqual([]);
      // Read alone, a date has what changed hands since the one before.
      await page.getByRole('combobox', { name: t('compareWith') }).selectOption('');
      await expect
        .poll(() => markedOn(page, main))
        .toEqual(['from-zone-lachin', 'from-zone-lachin-corridor']);
    });

    test('by keys: the border moves where the arrow points, and both maps move as one', async ({ page }) => {
      await openDates(page, language, `#beside=${last}`);
      await wiped(page).waitFor({ state: 'attached' });
      const slider = page.getByRole('slider', { name: t('comparedBorder') });
      await slider.focus();
      const before = await border(page);
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      expect(await border(page)).toBeLessThan(before);
      await page.keyboard.press('End');
      const box = await page.locator(main).boundingBox();
      const end = isRtl ? (box?.x ?? 0) + 22 : (box?.x ?? 0) + (box?.width ?? 0) - 22;
      expect(Math.abs((await border(page)) - end)).toBeLessThan(3);
      const words = await page.locator('[data-dates] fieldset label').allInnerTexts();
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`${words[0]}.*${words[3]}`));

      await page.locator(`${main} canvas`).focus();
      await page.keyboard.press('+');
      await page.keyboard.press('ArrowRight');
      await settled(page);
      const views = await page.evaluate(
        (selectors) =>
          selectors.map((selector) => {
            const { map } = document.querySelector(selector) as HTMLElement & { map: MapLibreMap };
            return [map.getZoom(), ...map.getCenter().toArray()];
          }),
        [main, other],
      );
      expect(views[0]).toEqual(views[1]);
      expect(await faultsIn(page)).toEqual([]);
    });

    test('a date that an address compares with is told where the story does not have it', async ({
      page,
    }) => {
      await openDates(page, language, '#beside=2020-11-26');
      await expect(page.getByRole('alert')).toContainText('2020-11-26');
      await expect(page.locator('[data-wipe]')).toHaveCount(0);
      // Both the same is no comparison.
      await go(page, `at=${last}&beside=${last}`);
      await expect(read(page)).toHaveValue(last);
      await expect(page.locator('[data-wipe]')).toHaveCount(0);
    });
  });

  test.describe(`two dates on a phone (${language})`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('a finger turns from one to the other and back', async ({ page }) => {
      await openDates(page, language);
      await page.getByRole('combobox', { name: t('compareWith') }).selectOption(last);
      const turn = page.locator('[data-other-date]');
      await turn.tap();
      await expect(read(page)).toHaveValue(last);
      await expect(page).toHaveURL(/#at=2020-12-01&beside=2020-11-10$/);
      await settled(page);
      expect(await holderOn(page, main, corridor)).toBeDefined();
      await expect(page.locator('[data-wipe]')).toHaveCount(0);
      await turn.tap();
      await expect(read(page)).toHaveValue(first);
      expect((await turn.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    });
  });

  test(`a link and a result of the search lead to the date that has what they name (${language})`, async ({
    page,
  }) => {
    await openDates(page, language, `#feature=${corridor}`);
    await expect(read(page)).toHaveValue(last);
    await expect(page).toHaveURL(/feature=zone-lachin-corridor&at=2020-12-01/);
    await expect(page.getByRole('alert')).toHaveCount(0);
    const name = await page.locator('h2[tabindex="-1"]').innerText();
    await page.locator('[data-dates] fieldset label').first().click();
    await expect(page).not.toHaveURL(/feature=/);
    await page.keyboard.press('/');
    await page.keyboard.type(name);
    const found = page.locator(`[data-found="${corridor}"]`);
    await expect(found).toContainText(await page.locator('[data-dates] fieldset label').last().innerText());
    await found.click();
    await expect(read(page)).toHaveValue(last);
    await expect(page.locator('h2[tabindex="-1"]')).toHaveText(name);
  });
}
