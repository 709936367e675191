import { embedPage } from '../../src/story/pages';
import { host } from '../browser/support/host';
import { go } from '../browser/support/map';
import { story } from '../support/stories';
import { nameOf } from './support/evidence';
import { expect, test } from './support/test';

test('in a frame of another publisher’s page the map is drawn, and tells its evidence', async ({
  page,
  browser,
}) => {
  const elsewhere = await host();
  try {
    elsewhere.show(
      `<iframe src="${page.site}${embedPage(story.slug)}#lang=ar" width="800" height="520"></iframe>`,
    );
    await page.load(elsewhere.address);
    await browser.driver.switchTo().frame(0);
    await page.drawn();
    await go(page, 'lang=ar&feature=zone-idlib');
    await page.find('h2', nameOf('zone-idlib', 'ar') ?? 'a name');
    expect(await page.evaluate(() => window.top === window)).toBe(false);
  } finally {
    await browser.driver.switchTo().defaultContent();
    await elsewhere.stop();
  }
});
