import type { Page } from '@playwright/test';
import { stopsOf } from '../../src/story/spots';
import { everyEngine, wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { open, pointOf, settled, viewOf } from './support/map';
import { expect, test, textTest } from './support/page';
import { languages, wordsIn } from './support/words';

const found = (page: Page, kind: string) =>
  page
    .locator(`[role="group"][data-kind="${kind}"] [role="option"]`)
    .evaluateAll((options) => options.map((option) => option.getAttribute('data-found')));

const stopAt = (id: string) => {
  const stopOn = stopsOf(story).find(({ stop }) => stop.id === id);
  if (!stopOn) throw new Error(`The road has no stop ${id}.`);
  return stopOn.stop;
};
const manbij = stopAt('m4-manbij');
const aleppo = stopAt('m4-aleppo');

for (const language of languages) {
  const t = wordsIn(language);

  textTest(
    `the slash key opens the box, and it finds what a reader expects (${language})`,
    everyEngine,
    async ({ page }) => {
      await open(page, `lang=${language}`);
      await page.keyboard.press('/');
      const box = page.getByRole('combobox', { name: t('search') });
      await expect(box).toBeFocused();
      await expect(page.getByText(t('searchKeys'))).toBeVisible();
      for (const [query, feature, sentence] of [
        ['الادلب', 'idlib', 's9'],
        ['بإدلب', 'idlib', 's9'],
        ['idlib', 'idlib', 's9'],
        ['M4', 'm4', 's9'],
        ['m-4', 'm4', 's8'],
        ['حلب', 'aleppo', 's10'],
        ['Aleppo', 'aleppo', 's10'],
      ] as const) {
        await box.fill(query);
        await expect(page.locator(`[role="option"][data-found="${feature}"]`)).toBeVisible();
        expect((await found(page, 'feature'))[0], query).toBe(feature);
        expect(await found(page, 'sentence'), query).toContain(sentence);
        expect((await found(page, 'claim')).length, query).toBeGreaterThan(0);
        await expect(page.getByRole('option').first().locator('mark')).toHaveCount(1);
      }
      await box.fill('قققق');
      await expect(page.getByText(t('nothingFound', { query: 'قققق' }))).toBeVisible();
      await expect(page.getByRole('option')).toHaveCount(0);
    },
  );

  textTest(
    `a result is chosen by keyboard alone, and Escape closes the box only (${language})`,
    everyEngine,
    async ({ page }) => {
      await open(page, `lang=${language}&feature=m4`);
      await page.keyboard.press('/');
      const box = page.getByRole('combobox', { name: t('search') });
      await expect(box).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(box).toBeHidden();
      await expect(page).toHaveURL(/feature=m4/);

      await page.keyboard.press('/');
      await box.fill('حلب');
      await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('ArrowDown');
      const second = page.getByRole('option').nth(1);
      await expect(second).toHaveAttribute('aria-selected', 'true');
      expect(await box.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/feature=aleppo/);
      const card = page.getByRole('region', { name: t('evidence'), exact: true });
      await expect(card.locator('h2')).toBeFocused();
    },
  );

  textTest(`each kind of result opens its evidence (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const card = page.getByRole('region', { name: t('evidence'), exact: true });
    for (const [kind, query] of [
      ['feature', 'دمشق'],
      ['actor', 'Russia'],
      ['sentence', 'refugees'],
      ['claim', 'اللاجئين'],
    ] as const) {
      await page.getByRole('button', { name: t('search') }).click();
      await page.getByRole('combobox').fill(query);
      const option = page.locator(`[data-kind="${kind}"] [role="option"]`).first();
      const id = await option.getAttribute('data-found');
      await option.click();
      await expect(page).toHaveURL(new RegExp(`${kind}=${id}`));
      await expect(card.locator('h2')).toBeVisible();
    }
  });

  test(
    `a town of the basemap is found in either script, shown and marked (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      for (const [query, way] of [
        ['Palmyra', 'key'],
        ['تدمر', 'pointer'],
      ] as const) {
        await open(page, `lang=${language}`);
        await page.keyboard.press('/');
        await page.getByRole('combobox').fill(query);
        const option = page.locator('[data-kind="town"] [role="option"]');
        await expect(option).toHaveCount(1);
        if (way === 'key') {
          await expect(option).toHaveAttribute('aria-selected', 'true');
          await page.keyboard.press('Enter');
        } else {
          await option.click();
        }
        const mark = page.locator('[data-marker="spot"]');
        await expect(mark).toHaveText({ ar: 'تدمر', en: 'Palmyra', tr: 'Palmira' }[language] ?? '');
        await expect(page).toHaveURL(/view=/);
        await settled(page);
        expect((await viewOf(page)).zoom).toBeGreaterThan(5.9);
        await expect(mark).toBeInViewport();
        const at = await pointOf(page, 38.2841, 34.5624);
        const box = await mark.boundingBox();
        if (!box) throw new Error('The mark has no box.');
        expect(Math.abs(box.x + box.width / 2 - at.x)).toBeLessThan(2);
        expect(Math.abs(box.y + box.height / 2 - at.y)).toBeLessThan(2);
        await page.keyboard.press('Escape');
        await expect(mark).toHaveCount(0);
      }
    },
  );

  test(`a stop of the road is found at its kilometre and traced from there (${language})`, async ({
    page,
  }) => {
    await open(page, `lang=${language}`);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('منبج');
    const option = page.locator('[data-kind="stop"] [role="option"]');
    await expect(option).toHaveCount(1);
    await expect(option).toContainText(`${Math.round(manbij.km)}`);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`km=${manbij.km.toFixed(1).replace(/\.0$/, '')}(&|$)`));
    await expect(page.getByRole('slider')).toBeVisible();
    await settled(page);
    await expect(page.locator('[data-marker="route"]')).toBeInViewport();
  });

  test(`a place of the article on the road is found once, with its kilometre (${language})`, async ({
    page,
  }) => {
    await open(page, `lang=${language}`);
    await page.keyboard.press('/');
    await page.getByRole('combobox').fill('Aleppo');
    await expect(page.locator('[data-found="aleppo"]')).toContainText(`${Math.round(aleppo.km)}`);
    await expect(page.locator('[data-found="m4-aleppo"]')).toHaveCount(0);
    await page.locator('[data-found="aleppo"]').click();
    await expect(page).toHaveURL(/feature=aleppo/);
    await expect(page).toHaveURL(/km=/);
  });
}

test('what is typed while the box loads is searched for', async ({ page }) => {
  await open(page, 'lang=en');
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/SearchBox-[^/]*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('/');
  await expect(page.locator('dialog[open] input')).toBeFocused();
  await page.keyboard.type('Ale');
  release();
  const box = page.getByRole('combobox', { name: wordsIn('en')('search') });
  await expect(box).toBeFocused();
  await page.keyboard.type('ppo');
  await expect(box).toHaveValue('Aleppo');
  await expect(page.locator('[role="option"][data-found="aleppo"]')).toBeVisible();
});
