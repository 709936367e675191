import { Key } from 'selenium-webdriver';
import { settled, viewOf } from '../browser/support/map';
import { evidenceOf, nameOf } from './support/evidence';
import { expect, test } from './support/test';

const box = '[role="combobox"]';
const title = 'h2[tabindex="-1"]';

for (const language of ['ar', 'en'] as const)
  test(`a word is found in either script, and chosen by keys (${language})`, async ({ page }) => {
    await page.open(`lang=${language}`);
    await page.press('/');
    for (const query of ['الادلب', 'idlib']) {
      await page.fill(box, query);
      await page.find('[role="option"][data-found="idlib"] mark');
      expect(await page.count('[data-kind="sentence"] [data-found="s9"]')).toBe(1);
    }
    await page.fill(box, 'حلب');
    await page.find('[role="option"][aria-selected="true"][data-found="aleppo"]');
    await page.press(Key.ENTER);
    await expect.poll(() => page.address()).toContain('feature=aleppo');
    await expect.poll(() => page.texts(title)).toEqual([nameOf('aleppo', language)]);
    expect(await page.evaluate((found) => document.activeElement?.matches(found), title)).toBe(true);
  });

test('back and forward step through what was chosen, with where the map looked', async ({ page }) => {
  await page.open('lang=en');
  const first = await viewOf(page);
  await page.click('[data-sentence="s9"]');
  await expect.poll(() => page.address()).toContain('sentence=s9');
  await page.click(`${evidenceOf('en')} [data-feature="zone-idlib"]`);
  await expect.poll(() => page.texts(title)).toEqual([nameOf('zone-idlib', 'en')]);
  await settled(page);
  const close = await viewOf(page);
  expect(close.zoom).toBeGreaterThan(first.zoom + 0.5);
  await page.evaluate(() => history.back());
  await expect.poll(() => page.address()).toContain('sentence=s9');
  await page.evaluate(() => history.back());
  await expect.poll(() => page.count(title)).toBe(0);
  await settled(page);
  expect((await viewOf(page)).zoom).toBeCloseTo(first.zoom);
  await page.evaluate(() => history.go(2));
  await expect.poll(() => page.texts(title)).toEqual([nameOf('zone-idlib', 'en')]);
  await settled(page);
  expect((await viewOf(page)).zoom).toBeCloseTo(close.zoom);
});
