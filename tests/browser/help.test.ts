import { helpSteps } from '../../src/site/help/steps';
import { faultsIn } from './support/axe';
import { expect, freshTest as test } from './support/page';
import { directions } from './support/words';

for (const language of directions) {
  test(`the page of help says how a map is made, without a script (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.goto(`help/${language}.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect(page.locator('ol > li')).toHaveCount(helpSteps.length);
    for (const href of await page
      .locator('a')
      .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)))
      expect((await context.request.get(href)).status(), href).toBe(200);
    await context.close();
  });

  test(`the page of help has no accessibility fault and its pictures (${language})`, async ({ page }) => {
    await page.goto(`help/${language}.html`);
    for (const picture of await page.locator('img').all()) {
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
        .toBeGreaterThan(0);
    }
    expect(await faultsIn(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wide, 'nothing reaches past a phone’s sides').toBeLessThanOrEqual(0);
  });
}

test('the studio leads to the page of help in its language', async ({ page }) => {
  await page.goto('studio.html');
  const link = page.getByRole('link', { name: 'Help' });
  const opened = page.waitForEvent('popup');
  await link.click();
  await expect((await opened).locator('html')).toHaveAttribute('lang', 'en');
});
