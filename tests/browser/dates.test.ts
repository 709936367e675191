import type { Page } from '@playwright/test';
import { faultsIn } from './support/axe';
import { hereOn } from './support/here';
import { settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { languages, wordsIn } from './support/words';

const slug = 'karabakh-2020';
const dates = ['2020-11-10', '2020-11-20', '2020-11-25', '2020-12-01'];

async function openDates(page: Page, language: string, fragment = ''): Promise<void> {
  await page.goto(`./${slug}.${language}.html${fragment}`);
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
  await settled(page);
}

/** The ids of what the map has as ground that changed hands, and the rows of the zones by id. */
const onMap = async (page: Page) => ({
  transfers: (await hereOn(page, 'transfers')).map((one) => one['id']),
  rows: Object.fromEntries((await hereOn(page, 'zones')).map((one) => [String(one['id']), one['row']])),
});

const bar = (page: Page) => page.locator('[data-dates]');
const shown = (page: Page) => bar(page).locator('input:checked');

for (const language of languages) {
  const t = wordsIn(language);

  test.describe(`the dates of a story (${language})`, () => {
    test('a date that is pressed is shown: on the map, over it, in the legend, and in the address', async ({
      page,
    }) => {
      await openDates(page, language);
      expect((await onMap(page)).rows['zone-agdam']).toBe('armenian-forces');
      expect((await onMap(page)).transfers).toEqual([]);
      await bar(page).locator('label').nth(1).click();
      await expect(page).toHaveURL(/#at=2020-11-20$/);
      await settled(page);
      const then = await onMap(page);
      expect(then.rows['zone-agdam']).toBe('azerbaijan');
      expect(then.rows['zone-kalbajar']).toBe('armenian-forces');
      expect(then.transfers).toEqual(['from-zone-agdam']);
      const words = await bar(page).locator('label').nth(1).innerText();
      await expect(page.locator('[data-print="as-of"]')).toContainText(words);
      await expect(page.locator('[data-legend] header')).toContainText(words);
      // "Back" takes it back.
      await page.goBack();
      await expect(shown(page)).toHaveValue(dates[0] as string);
    });

    test('by keys alone: the dates, what changed hands, and the zone that did', async ({ page }) => {
      await openDates(page, language);
      await shown(page).focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await expect(shown(page)).toHaveValue(dates[3] as string);
      const summary = bar(page).locator('summary');
      await expect(summary).toHaveText(t('changedHands'));
      await summary.focus();
      await page.keyboard.press('Enter');
      const lines = bar(page).locator('[data-transfers] button');
      await expect(lines).toHaveCount(2);
      // By name, from whom to whom, how much, with which town and how much of the road.
      await expect(lines.nth(1)).toContainText(t('areaKm2', { km2: '100' }));
      await expect(lines.nth(1)).toContainText('13');
      await lines.nth(1).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/feature=zone-lachin-corridor/);
      await summary.focus();
      await page.keyboard.press('Escape');
      await expect(lines.first()).toBeHidden();
      await expect(page).toHaveURL(/feature=zone-lachin-corridor/);
    });

    test('an address leads to a date, and one that the story does not have is told', async ({ page }) => {
      await openDates(page, language, '#at=2020-11-25');
      await expect(shown(page)).toHaveValue(dates[2] as string);
      expect((await onMap(page)).transfers).toEqual(['from-zone-kalbajar']);
      await page.evaluate(() => {
        location.hash = 'at=2020-11-26';
      });
      await expect(shown(page)).toHaveValue(dates[0] as string);
      await expect(page.getByRole('alert')).toContainText('2020-11-26');
    });

    test('axe finds nothing in the row of dates and what it opens', async ({ page }) => {
      await openDates(page, language, '#at=2020-12-01');
      await bar(page).locator('summary').click();
      expect(await faultsIn(page)).toEqual([]);
    });
  });

  test.describe(`on a phone (${language})`, () => {
    test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

    test('a finger swipes to the next date and back, and presses the buttons', async ({ page }) => {
      await openDates(page, language);
      const swipe = (towards: 'left' | 'right') =>
        bar(page).evaluate((element, isLeft) => {
          const touch = (clientX: number) =>
            new Touch({ identifier: 1, target: element, clientX, clientY: 300 });
          const [from, to] = isLeft ? [250, 150] : [150, 250];
          const dispatch = (type: string, x: number) =>
            element.dispatchEvent(
              new TouchEvent(type, {
                bubbles: true,
                touches: type === 'touchend' ? [] : [touch(x)],
                changedTouches: [touch(x)],
              }),
            );
          dispatch('touchstart', from);
          dispatch('touchend', to);
        }, towards === 'left');
      const [on, back] = language === 'ar' ? (['right', 'left'] as const) : (['left', 'right'] as const);
      await swipe(on);
      await expect(shown(page)).toHaveValue(dates[1] as string);
      await swipe(on);
      await swipe(back);
      await expect(shown(page)).toHaveValue(dates[1] as string);
      await bar(page)
        .getByRole('button', { name: t('laterDate') })
        .tap();
      await expect(shown(page)).toHaveValue(dates[2] as string);
      await bar(page)
        .getByRole('button', { name: t('earlierDate') })
        .tap();
      await expect(shown(page)).toHaveValue(dates[1] as string);
      const small = await bar(page)
        .locator('button:visible, summary:visible')
        .evaluateAll((elements) => elements.filter((one) => one.getBoundingClientRect().height < 44).length);
      expect(small).toBe(0);
    });
  });
}

test('played, the dates are shown one after another, and the last stays', async ({ page }) => {
  const t = wordsIn('en');
  await openDates(page, 'en', '#at=2020-11-25');
  await bar(page)
    .getByRole('button', { name: t('play') })
    .click();
  await expect(shown(page)).toHaveValue(dates[3] as string);
  await expect(bar(page).getByRole('button', { name: t('play') })).toBeVisible();
});

test('a story of one date has no row of dates', async ({ page }) => {
  await page.goto('./');
  await page.locator('#page h1').first().waitFor();
  await expect(bar(page)).toHaveCount(0);
});

test('a reader without scripts has each date in words and with a map', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  for (const language of languages) {
    await page.goto(`./${slug}.evidence.${language}.html`);
    const parts = page.locator('.static-dates');
    await expect(parts.locator('h3')).toHaveCount(dates.length);
    await expect(parts.locator('.vector-map')).toHaveCount(dates.length);
    for (const map of await parts.locator('.vector-frame').all())
      expect((await map.boundingBox())?.height).toBeGreaterThan(200);
    // As of the last date there is a zone that is not on the first map.
    const names = (index: number) =>
      parts.locator('.vector-map').nth(index).locator('a[href$="feature=zone-lachin-corridor"]').count();
    expect(await names(0)).toBe(0);
    expect(await names(3)).toBeGreaterThan(0);
  }
  await context.close();
});
