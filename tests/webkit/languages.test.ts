import type { MapLibreMap } from 'maplibre-gl';
import { story } from '../support/stories';
import { expect, test } from './support/test';

const windows = [
  [1440, 900],
  [390, 844],
] as const;

/** What reaches out of the window to a side, but for what scrolls in a box of its own. Runs in the page. */
const tooWide = () => document.documentElement.scrollWidth - innerWidth;

/** The name of Damascus as the map draws it. Runs in the page. */
const namesDrawn = () => {
  const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
  const drawn = map.queryRenderedFeatures({ layers: ['place-labels'] });
  const damascus = drawn.find(({ properties }) => properties['id'] === 'damascus');
  return damascus?.properties['text'] as string | undefined;
};

for (const [language, direction, name] of [
  ['ar', 'rtl', 'دمشق'],
  ['en', 'ltr', 'Damascus'],
  ['tr', 'ltr', 'Şam'],
] as const)
  test(`the page and the names on its map are in the language that is chosen (${language})`, async ({
    page,
  }) => {
    await page.open(`lang=${language === 'ar' ? 'en' : 'ar'}`);
    await page.click(`label:has(input[value="${language}"])`);
    const told = () =>
      page.evaluate(() => [document.documentElement.lang, document.body.dir, document.title]);
    const title = story.title[language] ?? 'a title';
    await expect.poll(told).toEqual([language, direction, expect.stringContaining(title)]);
    expect(await page.texts('h1')).toContain(title);
    const side = () =>
      page.evaluate(() => {
        const boxes = ['article', '[data-map]'].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return (boxes[0]?.left ?? 0) > (boxes[1]?.left ?? 0) ? 'rtl' : 'ltr';
      });
    expect(await side()).toBe(direction);
    await page.open(`lang=${language}`);
    await expect.poll(() => page.evaluate(namesDrawn)).toBe(name);
    for (const [width, height] of windows) {
      await page.resize(width, height);
      expect(await page.evaluate(tooWide), `${width} px`).toBe(0);
    }
  });

test('two languages stand side by side, the source first', async ({ page }) => {
  await page.open('lang=both');
  const [first] = story.sentences;
  const flat = (words = '') => words.replace(/\s+/g, ' ');
  expect(await page.texts('[data-sentence="s1"]')).toEqual(
    [first?.text, first?.translations['en']].map((words) => expect.stringContaining(flat(words))),
  );
});
