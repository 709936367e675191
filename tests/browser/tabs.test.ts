import type { Page } from '@playwright/test';
import { everyEngine } from '../support/extent';
import { open, openWithoutMap } from './support/map';
import { expect, freshTest, textTest } from './support/page';
import { directions, wordsIn } from './support/words';

const cue = (page: Page, side: 'before' | 'after') => page.locator(`[data-more-tabs="${side}"]`);

for (const language of directions) {
  const t = wordsIn(language);
  const tab = (page: Page, name: Parameters<typeof t>[0]) =>
    page.getByRole('navigation', { name: t('panels') }).getByRole('radio', { name: t(name), exact: true });

  textTest(`tabs that overflow have a cue (${language})`, everyEngine, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, `lang=${language}`);
    await expect(cue(page, 'before')).toHaveCount(0);
    await expect(tab(page, 'gapsTab')).not.toBeInViewport();
    // At the side where one reads on, within the tabs' own room.
    const at = await cue(page, 'after').boundingBox();
    const middle = (at?.x ?? 0) + (at?.width ?? 0) / 2;
    expect(language === 'ar' ? middle : 390 - middle).toBeLessThan(390 / 2);
    await cue(page, 'after').click();
    await expect(tab(page, 'relationsTab')).toBeInViewport({ ratio: 0.9 });
    await expect(cue(page, 'before')).toBeVisible();
    // The cue goes once the last tab is seen, which may be while it is being pressed.
    await expect(async () => {
      if ((await cue(page, 'after').count()) > 0) await cue(page, 'after').click({ timeout: 1000 });
      expect(await cue(page, 'after').count()).toBe(0);
    }).toPass();
    await expect(tab(page, 'gapsTab')).toBeInViewport({ ratio: 0.9 });
    await cue(page, 'before').click();
    await expect(cue(page, 'after')).toBeVisible();
  });

  textTest(
    `a tab selected by keyboard scrolls into view, clear of the cues (${language})`,
    everyEngine,
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `lang=${language}`);
      await tab(page, 'articleTab').focus();
      for (const name of [
        'evidenceTab',
        'legendTab',
        'accountsTab',
        'relationsTab',
        'timeTab',
        'gapsTab',
      ] as const) {
        await page.keyboard.press('ArrowDown');
        await expect(tab(page, name)).toBeChecked();
        await expect(tab(page, name)).toBeInViewport({ ratio: 0.9 });
      }
      await expect(cue(page, 'after')).toHaveCount(0);
    },
  );
}

textTest('where all tabs fit there is no cue', everyEngine, async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, 'lang=en');
  await expect(page.locator('[data-more-tabs]')).toHaveCount(0);
});

freshTest('text at 200 % has the cue too', async ({ page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  for (const [width, height] of [
    [390, 844],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto('about:blank');
    await openWithoutMap(page, 'lang=en');
    await expect(cue(page, 'after')).toBeVisible();
  }
});
