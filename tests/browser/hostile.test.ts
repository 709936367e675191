import { fragmentAt } from '../fuzz/fragments';
import { story } from '../support/stories';
import { madeOfText, raiseAlarms } from './support/alarms';
import { open, settled, viewOf } from './support/map';
import { expect, freshTest as test } from './support/page';
import { wholeRunOnly } from '../support/extent';

const seed = 20310301;

test('no address breaks the page or its limits', wholeRunOnly, async ({ page }) => {
  await raiseAlarms(page);
  await open(page, 'lang=en');
  const fragments = Array.from({ length: 60 }, (_, index) => fragmentAt(seed, index, story));
  for (const fragment of fragments) {
    const seen = await page.evaluate(async (hash) => {
      location.hash = hash;
      // The address is told of a step later.
      await new Promise((later) => setTimeout(later, 0));
      const slider = document.querySelector<HTMLInputElement>('input[type="range"]');
      return {
        heading: document.querySelector('#page h1')?.textContent ?? '',
        sentences: document.querySelectorAll('[data-reading-view] [data-sentence]').length,
        theme: document.documentElement.dataset['theme'] ?? '',
        language: document.documentElement.lang,
        km: Number(slider?.value ?? 0),
        most: Number(slider?.max ?? 0),
      };
    }, fragment);
    expect(Object.values(story.title), fragment).toContain(seen.heading);
    expect(seen.sentences, fragment).toBeGreaterThanOrEqual(story.sentences.length);
    expect(['light', 'dark'], fragment).toContain(seen.theme);
    expect(story.languages, fragment).toContain(seen.language);
    expect(seen.km >= 0 && seen.km <= seen.most, fragment).toBe(true);
  }
  await settled(page);
  const { zoom, lat, lon } = await viewOf(page);
  expect(zoom >= 0 && zoom <= 22 && Math.abs(lat) <= 85.06 && Math.abs(lon) <= 180).toBe(true);
  expect(await madeOfText(page)).toEqual([]);
});
