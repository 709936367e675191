import type { Page } from '@playwright/test';
import { go, open, settled } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { readIn, studioWordsIn } from './support/studio';
import { languages, wordsIn } from './support/words';

// What a screen reader leaves out, or says twice.

/** Each text that a status comes to hold, from now on. */
const follow = (page: Page, selector: string) =>
  page.locator(selector).evaluate((status) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(status.textContent ?? '')).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    Object.assign(window, { said: texts });
  });
const said = (page: Page) => page.evaluate(() => Reflect.get(window, 'said') as string[]);

for (const language of languages) {
  const t = wordsIn(language);

  test(`the keys of the map reach it through a screen reader (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const canvas = page.locator('[data-map] canvas');
    await expect(canvas).toHaveRole('application');
    // Orca is silent about an application that is in no other, and keeps the keys of one with nothing in it.
    await expect(page.locator('[role="application"]:has(> canvas)')).toHaveCount(1);
    await expect(canvas.locator('> [role="img"]')).toHaveAttribute('aria-label', /./);
    // The description is met with the map alone, and not once more among what is read.
    await expect(canvas).toHaveAccessibleDescription(/./);
    await expect(page.locator('#in-view')).toBeHidden();
  });

  freshTest(`what comes into view by keys is told, in few words (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const status = page.locator('[data-in-view] [role="status"]');
    await page.locator('[data-map] canvas').focus();
    await expect(status).toBeEmpty();
    for (let times = 0; times < 4; times++) await page.keyboard.press('ArrowRight');
    await settled(page);
    const [before = '', after = ''] = t('inViewNames', { names: '|' }).split('|');
    await expect(status).toContainText(before);
    await expect(status).toContainText(after);
    await expect(status).toContainText(/\(.+\)$/);
  });

  textTest(`the place of the first claim is not news (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&feature=m4`);
    const place = page
      .getByRole('region', { name: t('evidence'), exact: true })
      .locator('[aria-live="polite"]:has-text("1")');
    const first = await place.first().elementHandle();
    await go(page, `lang=${language}&feature=idlib`);
    await expect(place).toHaveText(t('quoteOf', { number: '1', total: '1' }));
    expect(await first?.evaluate((element) => element.isConnected)).toBe(false);
  });
}

freshTest('the search is one field from the beginning', async ({ page }) => {
  await open(page, 'lang=en');
  await page.keyboard.press('/');
  const first = await page.locator('dialog[open] input').elementHandle();
  await page.keyboard.type('Aleppo');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('combobox')).toBeFocused();
  expect(await first?.evaluate((element) => element.isConnected)).toBe(true);
});

textTest('a spot on the road that the slider has said is not said again', async ({ page }) => {
  await open(page, 'lang=en&route=m4&km=100');
  const status = '[aria-label^="Tracing"] > [role="status"]';
  await expect(page.locator(status)).toContainText('100 of about 647 km');
  await follow(page, status);
  await page.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect(page.locator(status)).toBeEmpty();
  await page.keyboard.press('Home');
  await page.getByRole('button', { name: 'Next town' }).click();
  await expect(page.locator(status)).toContainText('of about 647 km');
  expect(await said(page)).toHaveLength(2);
});

textTest('what differs at a spot is said with it', async ({ page }) => {
  await open(page, 'lang=en&route=m4&km=113');
  await expect(page.locator('[aria-label^="Tracing"] > [role="status"]')).toContainText(
    'Sentence 9 gives this part to',
  );
});

freshTest('the studio tells the same thing again, and words in their own language', async ({ page }) => {
  await readIn(page, 'en');
  const t = studioWordsIn('en');
  await page.goto('studio.html#open=ankara-damascus-2023');
  const chooser = page.locator('[data-chooser]');
  await chooser.focus();
  await expect(page.locator('[role="application"]:has(> [data-chooser])')).toHaveCount(1);
  await expect(chooser.locator('> [role="img"]')).toHaveAttribute('aria-label', t('chooseWords'));
  await page.keyboard.press('ArrowLeft');
  const status = page.locator('main > [role="status"]');
  await expect(status.locator('[lang="ar"][dir="rtl"]')).toHaveText(/./);
  await page.keyboard.press('m');
  await expect(status).toHaveText(t('toldMerged'));
  await follow(page, 'main > [role="status"]');
  await page.keyboard.press('m');
  await expect.poll(() => said(page)).toContain(t('toldMerged'));
  // Each claim says of which words it is.
  await expect(page.getByRole('button', { name: 'meets' }).first()).toHaveAccessibleDescription(
    /[\u0600-\u06FF]/,
  );
});
