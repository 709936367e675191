import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Key } from 'selenium-webdriver';
import { vi } from 'vitest';
import { en as map } from '../../src/studio/map/words/en';
import { en as publish } from '../../src/studio/publish/words/en';
import { placeOnCanvas } from '../browser/support/place-on-canvas';
import { freePort, preview } from '../browser/support/preview';
import { scratch, unpack } from '../browser/support/publishing';
import { studioWordsIn } from '../browser/support/studio';
import { wordsIn } from '../browser/support/words';
import { evidenceOf } from './support/evidence';
import type { Page } from './support/page';
import { expect, test } from './support/test';

const t = studioWordsIn('en');

const places = [
  ['Bukavu', 28.8608, -2.5083],
  ['Goma', 29.2228, -1.6585],
] as const;

/** How many words are before the claimed ones, how many they are, and whom they tell of. */
const claims = [
  [0, 4, 'army'],
  [4, 4, 'rebels'],
] as const;

const type = (page: Page, words: string, ...keys: readonly string[]) => page.press(...words, ...keys);

/** Presses the studio's map at a position, degrees. */
async function pressMap(page: Page, lon: number, lat: number): Promise<void> {
  const { transform, left, top } = await page.evaluate(() => {
    const canvas = document.querySelector('svg[data-tool]');
    const box = canvas?.getBoundingClientRect();
    const all = canvas?.querySelector(':scope > g');
    return { transform: all?.getAttribute('transform') ?? null, left: box?.x ?? 0, top: box?.y ?? 0 };
  });
  const { x, y } = placeOnCanvas(transform, lon, lat);
  await page.clickAt({ x: left + x, y: top + y });
}

/** Claims words of the article for a party that holds what they name, all by keys. */
async function claim(page: Page, [before, words, party]: (typeof claims)[number]): Promise<void> {
  await page.evaluate(() => document.querySelector<HTMLElement>('[data-chooser]')?.focus());
  await page.press(Key.HOME, ...Array<string>(before).fill(Key.ARROW_RIGHT));
  const keys = page.browser.driver.actions().keyDown(Key.SHIFT);
  for (let more = 1; more < words; more++) keys.sendKeys(Key.ARROW_RIGHT);
  await keys.keyUp(Key.SHIFT).sendKeys(Key.ENTER).perform();
  await page.find('[role=dialog] blockquote');
  await page.press('h');
  await page.click('[role=dialog] [role=combobox]', t('parties'));
  await type(page, party, Key.ENTER);
  const kind = await page.find('[role=dialog] select:invalid');
  await page.evaluate((field) => (field as unknown as HTMLElement).focus(), kind as never);
  await page.press(Key.ARROW_DOWN);
  await page.click('[role=dialog] input, [role=dialog] textarea', t('inPlainWords'));
  await type(page, `The ${party} hold it.`, Key.ENTER);
  await expect.poll(() => page.count('[role=dialog]')).toBe(0);
}

test('a text becomes a story on the map, and the story a site', async ({ page, browser }) => {
  const [folder, port] = [join(scratch, 'webkit'), await freePort()];
  await page.load('studio.html#lang=en');
  await page.click('textarea');
  await type(page, 'The army holds Bukavu. The rebels hold Goma.');
  await page.click('button', t('beginWithText'));
  await page.click('[role=combobox]', t('landOf'));
  await type(page, 'Congo - Kin', Key.ENTER);
  await page.click('button', t('layOnDesk'));
  await expect.poll(() => page.count('[data-sentence]')).toBe(2);

  await page.click('label', t('sideMap'));
  await expect.poll(() => page.count('[data-zone]')).toBeGreaterThan(0);
  for (const [name, lon, lat] of places) {
    await page.click('label:has([name="map-tool"][value="place"])');
    await pressMap(page, lon, lat);
    await type(page, name);
    await page.click('button', map.putOnMap);
  }

  await page.click('label', t('sideStory'));
  for (const word of ['titleOf', 'summaryOf', 'creditOf', 'descriptionOf', 'outlinesOf'] as const) {
    await page.click('[data-side] input, [data-side] textarea', `${t(word)}, English`);
    await type(page, t(word));
  }
  await page.click('label', t('sideMissing'));
  for (const one of claims) await claim(page, one);

  await page.click('header button', publish.publish);
  // Once the story is checked.
  await page.find('[data-publish] button[aria-disabled=false]', publish.siteDo);
  await page.click('[data-publish] button', publish.siteDo);
  // Fonts are cut, pages written and all of it packed.
  await expect.poll(() => page.count('[data-progress=made]'), { timeout: 60_000 }).toBe(1);
  // The archive has its name before it is whole.
  const zip = () => readdirSync(browser.downloads).find((name) => name.endsWith('-site.zip')) ?? '';
  await vi.waitFor(() => unpack(join(browser.downloads, zip()), folder), 20_000);
  const server = await preview(folder, port);
  try {
    await page.load(`http://127.0.0.1:${port}/#lang=en`);
    await page.drawn();
    await page.click('[data-sentence]');
    await page.find('h2', wordsIn('en')('sentenceOf', { number: 1, total: 2 }));
    expect(await page.texts(`${evidenceOf('en')} [data-claim]`)).toEqual([
      expect.stringContaining('The army hold it.'),
    ]);
  } finally {
    await server.stop();
  }
}, 180_000);
