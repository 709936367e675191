import { open } from './support/map';
import { expect, test } from './support/page';
import { wholeRunOnly } from '../support/extent';

/**
 * The pictures of the README. `npm run pictures` takes them; here they are compared with the page as it is, so that
 * they stay true. Another version of the browser may smooth its letters differently: hence the tolerance.
 */
test.use({ viewport: { width: 1280, height: 800 } });

for (const [name, fragment] of [
  ['first-view', 'lang=en'],
  ['evidence', 'lang=ar&theme=dark&feature=zone-idlib'],
] as const) {
  test(`the picture "${name}" is what the page shows`, wholeRunOnly, async ({ page }) => {
    await open(page, fragment);
    await page.evaluate(() => document.fonts.ready);
    await expect(page).toHaveScreenshot(`${name}.png`, { maxDiffPixelRatio: 0.03, animations: 'disabled' });
  });
}
