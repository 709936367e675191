import { test as bare } from '@playwright/test';
import { embedPage } from '../../src/story/pages';
import { story } from '../support/stories';
import { host } from './support/host';
import { open } from './support/map';
import { expect, freshTest, test } from './support/page';
import { languages, wordsIn } from './support/words';
import { wholeRunOnly } from '../support/extent';

for (const language of languages) {
  const t = wordsIn(language);

  test(`the page enters and leaves full screen (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const button = page.getByRole('button', { name: t('fullScreen') });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'true');
    expect(await page.evaluate(() => document.fullscreenElement === document.documentElement)).toBe(true);
    // As Escape does, which only a browser with a screen of its own has.
    await page.evaluate(() => document.exitFullscreen());
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await button.click();
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  });
}

freshTest('without support for full screen there is no button', wholeRunOnly, async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(document, 'fullscreenEnabled', { value: undefined }));
  await open(page, 'lang=en');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
});

bare('in another page it is there where that page allows it', wholeRunOnly, async ({ page, baseURL }) => {
  const other = await host();
  for (const [allow, count] of [
    ['clipboard-write; fullscreen', 1],
    ['clipboard-write', 0],
  ] as const) {
    other.show(
      `<iframe src="${baseURL}${embedPage(story.slug)}#lang=en" width="700" height="520" allow="${allow}"></iframe>`,
    );
    await page.goto('about:blank');
    await page.goto(other.address);
    const frame = page.frameLocator('iframe');
    await frame.locator('[data-map="ready"]').waitFor();
    await expect(frame.getByRole('button', { name: 'Full screen' })).toHaveCount(count);
  }
  await other.stop();
});
