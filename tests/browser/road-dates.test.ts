import type { Page } from '@playwright/test';
import { createWords } from '../../src/session/words';
import { storyAt } from '../../src/story/dates/story-at';
import type { Route } from '../../src/story/model';
import { storyOf } from '../support/every-story';
import { faultsIn } from './support/axe';
import { settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { languages, wordsIn } from './support/words';

const slug = 'karabakh-2020';
const { story } = storyOf(slug);
const situations = story.situations ?? [];
const dates = situations.map(({ date }) => date);
const route = story.features.find((one): one is Route => one.kind === 'route') as Route;
const spansOn = (id: string) =>
  storyAt(story, id).features.flatMap((one) =>
    one.id === route.id && one.kind === 'route' ? one.spans : [],
  );

async function openTime(page: Page, language: string): Promise<void> {
  await page.goto(`./${slug}.${language}.html#panel=time`);
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
  await settled(page);
  await page.locator('[data-roads] [data-road-date]').first().waitFor();
}

const rows = (page: Page) => page.locator(`[data-roads] [data-road-date]`);
const shown = (page: Page) => page.locator('[data-dates] input:checked');

for (const language of languages) {
  const t = wordsIn(language);
  const { date } = createWords(() => language);

  test.describe(`who holds the road (${language})`, () => {
    test('each date has a bar, as long as the road and with west at the left, and says it in words', async ({
      page,
    }) => {
      await openTime(page, language);
      await expect(page.locator('[data-roads]').getByRole('heading', { level: 2 })).toHaveText(
        t('whoHoldsRoute'),
      );
      await expect(rows(page)).toHaveCount(dates.length);
      for (const [index, situation] of situations.entries()) {
        const row = rows(page).nth(index);
        await expect(row).toContainText(date(situation.date));
        const spans = spansOn(situation.id);
        const parts = row.locator('svg[data-span]');
        expect(await parts.evaluateAll((all) => all.map((one) => one.getAttribute('data-span')))).toEqual(
          spans.flatMap(({ zone }) => zone ?? []),
        );
        const boxes = await parts.evaluateAll((all) =>
          all.map((one) => {
            const { left, width } = (one.querySelector('rect') as Element).getBoundingClientRect();
            return { left, width };
          }),
        );
        const bar = await row.locator('> svg').boundingBox();
        for (const [place, box] of boxes.entries()) {
          const span = spans.filter(({ zone }) => zone)[place];
          if (!span || !bar) throw new Error('found no bar');
          expect(box.left).toBeCloseTo(bar.x + (bar.width * span.fromKm) / route.lengthKm, 0);
          expect(box.width).toBeCloseTo((bar.width * (span.toKm - span.fromKm)) / route.lengthKm, 0);
        }
      }
    });

    test('a row that is pressed shows the date and the road', async ({ page }) => {
      await openTime(page, language);
      await rows(page).nth(2).click();
      await expect(shown(page)).toHaveValue(dates[2] as string);
      await expect(page).toHaveURL(new RegExp(`feature=${route.id}`));
      await expect(rows(page).nth(2)).toHaveAttribute('aria-current', 'date');
    });

    test('by keys alone: from date to date, and to the road', async ({ page }) => {
      await openTime(page, language);
      const last = page.locator(`[data-situation="${dates.at(-1)}"]`);
      await last.focus();
      await page.keyboard.press('Enter');
      await expect(shown(page)).toHaveValue(dates.at(-1) as string);
      await expect(last).toHaveAttribute('aria-current', 'date');
      await rows(page).first().focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await expect(shown(page)).toHaveValue(dates[1] as string);
      await expect(page).toHaveURL(new RegExp(`feature=${route.id}`));
      // What is chosen is read next.
      await expect(
        page.getByRole('region', { name: t('evidence'), exact: true }).getByRole('heading', { level: 2 }),
      ).toBeFocused();
    });

    test('its dates stand among the events, in their order', async ({ page }) => {
      await openTime(page, language);
      const found = page.locator('[data-situation]');
      expect(await found.evaluateAll((all) => all.map((one) => one.getAttribute('data-situation')))).toEqual(
        dates,
      );
      for (const [index, situation] of situations.entries()) {
        await expect(found.nth(index)).toContainText(date(situation.date));
        await expect(found.nth(index)).toContainText(
          t(situation.dated === 'article' ? 'datedArticle' : 'datedContext'),
        );
      }
    });

    test('the strip’s table of the road has the date, and all others', async ({ page }) => {
      await page.goto(`./${slug}.${language}.html#km=5&at=${dates[1]}`);
      const summary = page.locator('summary', { hasText: t('whoHoldsRoute') });
      await summary.click();
      const box = page.locator('details', { has: summary });
      await expect(box).toContainText(t('zonesStandFor', { date: date(dates[1] as string) }));
      await expect(box.locator('[data-road-date]')).toHaveCount(dates.length);
      await box.locator('[data-road-date]').nth(3).click();
      await expect(shown(page)).toHaveValue(dates[3] as string);
    });

    test('axe finds nothing in the view of dates', async ({ page }) => {
      await openTime(page, language);
      expect(await faultsIn(page)).toEqual([]);
    });
  });
}

test('a story of one date has no rows of dates for its road', async ({ page }) => {
  await page.goto('./#panel=time');
  await page.locator('[data-moment]').first().waitFor();
  await expect(page.locator('[data-roads], [data-situation]')).toHaveCount(0);
});
