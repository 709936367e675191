import type { Page } from '@playwright/test';
import { createWords } from '../../src/session/words';
import { storyOf } from '../support/every-story';
import { settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { languages, wordsIn } from './support/words';

const slug = 'karabakh-2020';
const { story } = storyOf(slug);
const situations = story.situations ?? [];
const pixels = (mm: number) => Math.floor((mm * 96) / 25.4);

async function openAndPrint(page: Page, address: string): Promise<void> {
  // The parts for paper come when the page has nothing else to do.
  const ready = page.waitForResponse(/PaperDates|paper-dates/);
  await page.goto(address);
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
  await settled(page);
  await ready;
  await page.emulateMedia({ media: 'print' });
  await expect(async () => {
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await expect(page.locator('.paper-dates')).toHaveCount(1, { timeout: 500 });
  }).toPass();
}

for (const language of languages) {
  const t = wordsIn(language);
  const { date } = createWords(() => language);

  test(`on paper there are all dates, each with its map, its words and what changed hands (${language})`, async ({
    page,
  }) => {
    await openAndPrint(page, `./${slug}.${language}.html#at=${situations[1]?.date}`);
    const found = page.locator('[data-paper-date]');
    await expect(found).toHaveCount(situations.length);
    for (const [index, situation] of situations.entries()) {
      const own = found.nth(index);
      await expect(own.getByRole('heading', { level: 3 })).toHaveText(date(situation.date));
      await expect(own).toContainText(t(situation.dated === 'article' ? 'datedArticle' : 'datedContext'));
      if (situation.note) await expect(own).toContainText(situation.note[language] ?? '-');
      const quotes = story.claims
        .filter(({ id }) => situation.claims.includes(id))
        .flatMap((claim) => claim.quotes.map(({ exact }) => exact));
      await expect(own.locator('q')).toHaveText(quotes);
      await expect(own.locator('.paper-transfers li')).toHaveCount(situation.transfers.length);
      await expect(own.locator('.vector-shapes')).toBeVisible();
      const corridor = own.locator('.vector-labels [data-feature="zone-lachin-corridor"]');
      if (index < 3) await expect(corridor).toHaveCount(0);
    }
    // The first sheet has the map of the date that is read.
    await expect(page.locator('[data-print="as-of"]')).toContainText(date(situations[1]?.date ?? ''));
  });

  test(`on A4 and on Letter no date is cut, and none is wider than the sheet (${language})`, async ({
    page,
  }) => {
    await openAndPrint(page, `./${slug}.${language}.html`);
    for (const [width, height] of [
      [182, 269],
      [188, 251],
    ] as const) {
      await page.setViewportSize({ width: pixels(width), height: pixels(height) });
      for (const own of await page.locator('[data-paper-date]').all()) {
        const box = await own.boundingBox();
        const map = await own.locator('.vector-map').boundingBox();
        if (!box || !map) throw new Error('found no date on paper');
        // A sheet has room for it, and it moves to the next as a whole.
        expect(box.height).toBeLessThan(pixels(height) * 0.6);
        expect(await own.evaluate((element) => getComputedStyle(element).breakInside)).toBe('avoid');
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(pixels(width) + 1);
        expect(map.height).toBeGreaterThan(pixels(30));
        expect(
          await own.evaluate((element) =>
            [...element.querySelectorAll('p, li, h3, h4')].every(
              (one) => one.getBoundingClientRect().bottom <= element.getBoundingClientRect().bottom + 1,
            ),
          ),
        ).toBe(true);
      }
    }
  });
}

test('a story of one date has no dates on paper, and loads nothing for them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('./#lang=en');
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
  await settled(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper-voices').first()).toBeVisible();
  await expect(page.locator('.paper-dates')).toHaveCount(0);
  expect(asked.filter((url) => /paper-dates|PaperDates|DateMap/.test(url))).toEqual([]);
});
