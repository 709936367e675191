import type { Page } from '@playwright/test';
import { distance } from '@turf/turf';
import { fingersOf } from './support/fingers';
import { open, pointOf, settled, viewOf } from './support/map';
import { expect, freshTest, test } from './support/page';
import { wholeRunOnly } from '../support/extent';
import { languages, wordsIn } from './support/words';

const point = (page: Page) => page.locator('[data-point]');
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
/** Off the coast, where the story has nothing. */
const sea = [34.2, 35.6] as const;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const language of languages) {
  const t = wordsIn(language);

  test(`a right click shows a point’s coordinates, and copies them (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&view=7/35.6/34.2`);
    const { x, y } = await pointOf(page, ...sea);
    await page.mouse.click(x, y, { button: 'right' });
    const card = page.getByRole('region', { name: t('thisPoint') });
    await expect(card.locator('[data-feature]')).toHaveCount(0);
    const copy = card.getByRole('button', { name: t('copyPoint') });
    await expect(copy).toBeFocused();
    await copy.click();
    await expect(card.getByRole('button', { name: t('copied') })).toBeVisible();
    const [lat, lon] = (await copied(page)).split(', ').map(Number);
    expect(lat).toBeCloseTo(sea[1], 1);
    expect(lon).toBeCloseTo(sea[0], 1);
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });

  test(`the features at a point are listed with its coordinates (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&view=8/34.9/38.2`);
    const { x, y } = await pointOf(page, 38.2, 34.9);
    await page.mouse.click(x, y, { button: 'right' });
    const list = page.getByRole('region', { name: t('overlaps') });
    await expect(list.locator('[data-feature]')).toHaveCount(1);
    await expect(list.locator('[data-feature]')).toBeFocused();
    await expect(point(page)).toContainText('34');
    // All of the card is on the map.
    const [box, map] = await Promise.all([list.boundingBox(), page.locator('[data-map]').boundingBox()]);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual((map?.y ?? 0) + (map?.height ?? 0));
  });

  test(`by keyboard the point is the map’s centre, and two can be measured (${language})`, async ({
    page,
  }) => {
    await open(page, `lang=${language}&view=7/35.6/34.2`);
    const canvas = page.locator('[data-map] canvas');
    const from = await viewOf(page);
    await canvas.focus();
    await page.keyboard.press('Shift+F10');
    const measure = page.getByRole('button', { name: t('measureFrom') });
    await expect(page.getByRole('button', { name: t('copyPoint') })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(measure).toBeFocused();
    await page.keyboard.press('Enter');
    const status = page.locator('[data-measure]').getByRole('status');
    await expect(status).toHaveText(t('measureHint'));
    await expect(canvas).toBeFocused();
    for (let times = 0; times < 2; times++) {
      await page.keyboard.press('ArrowRight');
      await settled(page);
    }
    const to = await viewOf(page);
    await page.keyboard.press('Enter');
    const km = distance([from.lon, from.lat], [to.lon, to.lat]);
    expect(km).toBeGreaterThan(50);
    const said = await status.innerText();
    expect(Math.abs(Number(/\d+/.exec(said)?.[0]) - km), said).toBeLessThan(1);
    // The Enter key has opened no list, and Escape ends it.
    await expect(page.locator('[data-in-view]:focus-within')).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-measure]')).toHaveCount(0);
  });
}

test('a click while measuring selects nothing, and draws a line between the points', async ({ page }) => {
  await open(page, 'lang=en&view=7/35/37');
  const from = await pointOf(page, 36.5, 34.2);
  const to = await pointOf(page, 37.2, 34.9);
  await page.mouse.click(from.x, from.y, { button: 'right' });
  await page.getByRole('button', { name: 'Measure from here' }).click();
  await page.mouse.click(to.x, to.y);
  const km = Math.round(distance([36.5, 34.2], [37.2, 34.9]));
  const status = page.locator('[data-measure]').getByRole('status');
  await expect(status).toHaveText(`In a straight line: ${km} km`);
  await expect(page).not.toHaveURL(/feature=/);
  const dots = await page
    .locator('[data-measure] circle')
    .evaluateAll((all) =>
      all.map((dot) => dot.getBoundingClientRect()).map(({ x, y }) => ({ x: x + 5, y: y + 5 })),
    );
  for (const [index, { x, y }] of [from, to].entries()) {
    expect(Math.abs((dots[index]?.x ?? 0) - x)).toBeLessThan(3);
    expect(Math.abs((dots[index]?.y ?? 0) - y)).toBeLessThan(3);
  }
  await page.getByRole('button', { name: 'Stop measuring' }).click();
  await page.mouse.click(to.x, to.y);
  await expect(page).toHaveURL(/feature=/);
});

test.describe('by touch', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a long press shows the coordinates, and the next tap measures', async ({ page }) => {
    await open(page, 'lang=en&view=7/35.6/34.2');
    const fingers = await fingersOf(page);
    await fingers.down(await pointOf(page, ...sea));
    await expect(point(page)).toBeVisible();
    await fingers.up();
    await page.getByRole('button', { name: 'Measure from here' }).tap();
    const to = await pointOf(page, 34.6, 35.9);
    await page.touchscreen.tap(to.x, to.y);
    const km = distance([...sea], [34.6, 35.9]);
    await expect(page.locator('[data-measure]').getByRole('status')).toHaveText(/\d+ km/);
    const said = await page.locator('[data-measure]').getByRole('status').innerText();
    expect(Math.abs(Number(/\d+/.exec(said)?.[0]) - km)).toBeLessThan(2);
  });
});

freshTest('its code is loaded on demand', wholeRunOnly, async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, 'lang=en&view=7/35.6/34.2');
  expect(asked.filter((url) => /PointFacts|Measure/.test(url))).toEqual([]);
  const { x, y } = await pointOf(page, ...sea);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByRole('button', { name: 'Measure from here' }).click();
  await expect(page.locator('[data-measure]')).toBeVisible();
  expect(asked.filter((url) => /PointFacts-.*\.js|Measure-.*\.js/.test(url))).toHaveLength(2);
});
