import type { Page } from '@playwright/test';
import { wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { expect, freshTest as test } from './support/page';
import { withoutWebGl } from './support/without-webgl';
import { languages, wordsIn } from './support/words';

const shapes = (page: Page, feature: string) =>
  page.locator(`.vector-shapes:visible a[data-feature="${feature}"]`);

for (const language of languages) {
  const t = wordsIn(language);

  test(`without WebGL everything but panning works (${language})`, async ({ page }) => {
    await withoutWebGl(page);
    await page.goto(`./#lang=${language}`);
    await expect(page.getByText(t('mapFailed'))).toBeVisible({ timeout: 20_000 });
    await expect(page.locator('[data-vector-map]:visible')).toHaveCount(1);
    await expect(shapes(page, 'zone-idlib').first()).toBeVisible();
    const card = page.getByRole('region', { name: t('evidence'), exact: true });

    await page.locator('.vector-labels:visible a[data-feature="idlib"]').click();
    await expect(card.locator('h2')).toHaveText(
      story.features.find(({ id }) => id === 'idlib')?.name[language] ?? '',
    );
    await expect(page).toHaveURL(/feature=idlib/);
    await expect(page).toHaveURL(new RegExp(`lang=${language}`));

    await page.locator('article [data-sentence="s10"]').click();
    await expect(card).toContainText(t('supportsTitle'));

    await page.locator('[data-row="kurdish-led-groups"]').getByRole('checkbox').uncheck();
    await expect(shapes(page, 'zone-kurdish-led')).toHaveCount(0);
    await page.locator('[data-row="kurdish-led-groups"]').getByRole('checkbox').check();
    await expect(shapes(page, 'zone-kurdish-led').first()).toBeVisible();

    await page.keyboard.press('Escape');
    const group = page.getByRole('group', { name: t('readAccount') });
    await group.getByRole('radio').nth(2).check();
    await expect(
      page
        .getByText(t('accountKey'))
        .or(page.getByRole('button', { name: t('endAccount') }))
        .first(),
    ).toBeVisible();
  });
}

test('without WebGL a feature keeps the focus where the map is drawn anew', async ({ page }) => {
  await withoutWebGl(page);
  await page.goto('./#lang=en');
  await expect(shapes(page, 'zone-idlib').first()).toBeVisible();
  const idlib = page.locator('.vector-labels:visible a[data-feature="idlib"]');
  await expect(idlib).toHaveCount(1);
  await idlib.focus();
  const before = await idlib.elementHandle();
  await page.evaluate(() => {
    location.hash = 'lang=en&hide=meetings';
  });
  await expect.poll(() => before?.evaluate((element) => element.isConnected)).toBe(false);
  await expect(idlib).toBeFocused();
});

test(
  'without WebGL the vector map also shows an address with a view or a position on the road',
  wholeRunOnly,
  async ({ page }) => {
    await withoutWebGl(page);
    for (const fragment of ['view=7/35.5/38', 'km=120']) {
      await page.goto('about:blank');
      await page.goto(`./#lang=en&${fragment}`);
      await expect(shapes(page, 'zone-idlib').first()).toBeVisible();
      await expect(page.locator('[data-marker="route"]:visible')).toHaveCount(
        fragment.startsWith('km') ? 1 : 0,
      );
    }
  },
);

/** How much of the picture's frame a zone takes, as the share of its width. */
const shareOf = (page: Page, feature: string) =>
  page.evaluate((id) => {
    // The first picture stays in the page, unseen.
    const map = [...document.querySelectorAll('.vector-frame')].find((one) => one.clientWidth > 0);
    const frame = map?.getBoundingClientRect();
    const shape = map?.querySelector(`.vector-outlines a[data-feature="${id}"]`)?.getBoundingClientRect();
    return frame && shape ? shape.width / frame.width : 0;
  }, feature);

test(
  'without WebGL the vector map zooms to a small feature, and back when nothing is selected',
  wholeRunOnly,
  async ({ page }) => {
    const t = wordsIn('en');
    await withoutWebGl(page);
    await page.goto('./#lang=en');
    await expect(shapes(page, 'zone-idlib').first()).toBeVisible();
    const first = await shareOf(page, 'zone-idlib');
    await page
      .getByRole('button', {
        name: `Evidence: ${story.actors.find(({ id }) => id === 'idlib-armed-groups')?.name['en']}`,
      })
      .click();
    await expect.poll(() => shareOf(page, 'zone-idlib')).toBeGreaterThan(3 * first);
    const fitted = await shareOf(page, 'zone-idlib');
    await page.getByRole('button', { name: t('zoomOut') }).click();
    await expect.poll(() => shareOf(page, 'zone-idlib')).toBeLessThan(0.6 * fitted);
    await page.getByRole('button', { name: t('zoomToThis') }).click();
    await expect.poll(() => shareOf(page, 'zone-idlib')).toBeGreaterThan(3 * first);
    await page.getByRole('button', { name: t('wholeStory') }).click();
    await expect.poll(() => shareOf(page, 'zone-idlib')).toBeLessThan(first);
    await page.keyboard.press('Escape');
    await expect.poll(() => shareOf(page, 'zone-idlib')).toBeCloseTo(first, 3);
  },
);

test(
  'without WebGL arcs have labels, the notice can be closed, and controls without effect are absent',
  wholeRunOnly,
  async ({ page }) => {
    const t = wordsIn('en');
    await withoutWebGl(page);
    await page.goto('./#lang=en&km=120');
    const notice = page.getByRole('alert');
    await expect(notice).toContainText(t('mapFailed'));
    const names = page.locator('[data-arc]:visible');
    const backers = ['Turkey', 'United States', 'Russia', 'Iran'];
    await expect(names).toHaveText(backers.map((name) => new RegExp(name)));
    await page.locator('[data-row="backing-iran-syrian-government"]').getByRole('checkbox').uncheck();
    await expect(names).toHaveCount(3);
    await names.first().click({ force: true });
    await expect(page).toHaveURL(/feature=backing-turkey-rebel-groups/);

    await notice.getByRole('button', { name: t('close') }).click();
    await expect(notice).toHaveCount(0);

    await expect(page.getByRole('button', { name: t('zoomIn') })).toBeVisible();
    await expect(page.getByRole('button', { name: t('northUp') })).toHaveCount(0);
    await expect(page.getByText(t('followMarker'))).toHaveCount(0);
  },
);

test('without WebGL a town that was searched for is marked', wholeRunOnly, async ({ page }) => {
  const t = wordsIn('en');
  await withoutWebGl(page);
  await page.goto('./#lang=en');
  await expect(shapes(page, 'zone-idlib').first()).toBeVisible();
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: t('search') }).fill('Palmyra');
  await page.getByRole('option').first().click();
  const mark = page.locator('[data-marker="spot"]');
  await expect(mark).toContainText('Palmyra');
  const ring = await mark.boundingBox();
  const syria = await page
    .locator('.vector-shapes:visible a[data-feature="zone-government"]')
    .first()
    .boundingBox();
  if (!ring || !syria) throw new Error('found no mark or no zone');
  expect(ring.x + ring.width / 2).toBeGreaterThan(syria.x);
  expect(ring.x + ring.width / 2).toBeLessThan(syria.x + syria.width);
  await page.keyboard.press('Escape');
  await expect(mark).toHaveCount(0);
});

test('without WebGL the notice of a broken link is below the engine’s', wholeRunOnly, async ({ page }) => {
  await withoutWebGl(page);
  await page.goto('./#lang=en&feature=gone');
  const notices = page.getByRole('alert');
  await expect(notices).toHaveCount(2);
  const [first, second] = await Promise.all([0, 1].map((index) => notices.nth(index).boundingBox()));
  const [upper, lower] = [first, second].sort((a, b) => (a?.y ?? 0) - (b?.y ?? 0));
  expect((upper?.y ?? 0) + (upper?.height ?? 0)).toBeLessThanOrEqual(lower?.y ?? 0);
});
