import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { go, open } from './support/map';
import { expect, test } from './support/page';
import { languages, wordsIn } from './support/words';
import { sample, wholeRunOnly } from '../support/extent';

const bars = (page: Page) =>
  page
    .locator('[data-scale] > p')
    .evaluateAll((all) =>
      all.map((bar) => ({ text: bar.textContent ?? '', px: bar.getBoundingClientRect().width })),
    );

const kmPerPx = (page: Page) =>
  page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const { clientWidth, clientHeight } = map.getContainer();
    const [west, east] = [-20, 20].map((x) => map.unproject([clientWidth / 2 + x, clientHeight / 2]));
    return west && east ? west.distanceTo(east) / 1000 / 40 : 0;
  });

for (const language of languages) {
  const t = wordsIn(language);

  test(`the scale is in the reader’s language and true at every zoom (${language})`, async ({ page }) => {
    for (const zoom of sample([4, 6.5, 8, 11, 13], 2)) {
      await (zoom === 4 ? open : go)(page, `lang=${language}&view=${zoom}/35/38`);
      const [bar, ...others] = await bars(page);
      expect(others).toEqual([]);
      const km = Math.round((bar?.px ?? 0) * (await kmPerPx(page)) * 100) / 100;
      const round = Number(km.toPrecision(1));
      expect(Math.abs(km - round) / round, `zoom ${zoom}`).toBeLessThan(0.02);
      const digits = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
      expect(bar?.text).toBe(t('lengthKm', { km: digits.format(round) }));
    }
  });
}

test('the scale is at the inline start', async ({ page }) => {
  await open(page, 'lang=ar');
  const [scale, map] = await Promise.all([
    page.locator('[data-scale]').boundingBox(),
    page.locator('[data-map]').boundingBox(),
  ]);
  expect(scale?.x ?? 0).toBeGreaterThan((map?.x ?? 0) + (map?.width ?? 0) / 2);
});

test.describe('where roads are measured in miles', () => {
  test.use({ locale: 'en-US' });

  test('the scale has both, and so has all that is told of a distance', wholeRunOnly, async ({ page }) => {
    await open(page, 'lang=en&feature=m4&km=120&view=8/35/38');
    const [km, miles] = await bars(page);
    expect(km?.text).toMatch(/^[125]0* km$/);
    expect(miles?.text).toMatch(/^[125]0* mi$/);
    const kmOf = (bar: typeof km) => Number.parseFloat(bar?.text ?? '') / (bar?.px ?? 1);
    expect(kmOf(miles) / kmOf(km)).toBeCloseTo(1 / 1.609344, 2);
    await expect(page.locator('[data-readout]')).toContainText('120 of about 647 km (75 of 402 mi)');
    await expect(page.getByRole('slider')).toHaveAttribute('aria-valuetext', /75 of 402 mi/);
    await expect(page.getByRole('region', { name: 'Evidence', exact: true })).toContainText(
      '647 km (402 mi)',
    );
  });

  test('the tables that are saved stay in kilometres', wholeRunOnly, async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'lang=en&km=120');
    await page.getByText('Who holds the road').click();
    await page.getByRole('button', { name: 'Copy the table' }).click();
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toContain(' mi');
  });
});

test('a reader of kilometres is told of no miles', async ({ page }) => {
  await open(page, 'lang=en&feature=m4&km=120');
  expect(await page.locator('body').innerText()).not.toMatch(/\d mi\b/);
});
