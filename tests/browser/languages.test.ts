import type { Page, Response } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { allWords } from '../../src/i18n/all-words';
import { ar } from '../../src/i18n/ar';
import { en } from '../../src/i18n/en';
import { everyEngine, sample, wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { open, openWithoutMap, settled } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';

/** Where a browser may be set up, and how the page first opens in it. */
const locales = [
  ['ar-SY', 'ar', 'rtl'],
  ['en-GB', 'en', 'ltr'],
  ['tr-TR', 'tr', 'ltr'],
  ['fr-FR', 'en', 'ltr'],
] as const;

for (const [locale, lang, dir] of sample(locales, 3)) {
  test.describe(`a browser in ${locale}`, () => {
    freshTest.use({ locale });

    freshTest(`first opens the page in ${lang}`, everyEngine, async ({ page }) => {
      await openWithoutMap(page);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('body')).toHaveAttribute('dir', dir);
      await expect(page.locator('h1')).toHaveText(story.title[lang] ?? '');
      await expect(page).toHaveTitle(new RegExp(story.title[lang] ?? ''));
    });
  });
}

freshTest('the selected language is stored for the next visit', everyEngine, async ({ page }) => {
  await openWithoutMap(page);
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await page.goto('about:blank');
  await openWithoutMap(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
});

/** The languages of the interface whose words have been loaded, of a page that loads from now on. */
function languagesLoaded(page: Page): () => Promise<string[]> {
  const scripts: Response[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response);
  });
  return async () => {
    const code = (await Promise.all(scripts.map((response) => response.text()))).join('');
    const spoken = Object.entries(allWords).filter(([, words]) => code.includes(words.notKept));
    return spoken.map(([language]) => language).sort();
  };
}

freshTest('the page loads the words of its language, and of another once it is chosen', async ({ page }) => {
  const loaded = languagesLoaded(page);
  await open(page, 'lang=en');
  expect(await loaded()).toEqual(['en']);
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  expect(await loaded()).toEqual(['ar', 'en']);
});

freshTest('the page of all stories loads the words of its language alone', async ({ page }) => {
  const loaded = languagesLoaded(page);
  await page.goto('./stories.html#lang=fr');
  await expect(page.locator('#page h1')).toHaveText(allWords.fr.allStories);
  expect(await loaded()).toEqual(['fr']);
});

freshTest(
  'a language of which the words do not come says so, and can be chosen again',
  async ({ page, troubles }) => {
    await openWithoutMap(page, 'lang=en&feature=aleppo');
    let isCut = true;
    await page.route('**/assets/ar-*.js', (route) => (isCut ? route.abort() : route.continue()));
    await page.getByRole('radio', { name: 'العربية' }).click();
    await expect(page.getByRole('alert')).toContainText(en.partFailed);
    await expect(page.getByRole('radio', { name: 'English' })).toBeChecked();
    await expect(page).toHaveURL(/lang=en/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    isCut = false;
    await page.getByRole('alert').getByRole('button', { name: en.tryAgain }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(page.getByRole('radio', { name: 'العربية' })).toBeChecked();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page).toHaveURL(/lang=ar/);
    // The browser tells of the request that was cut.
    troubles.length = 0;
  },
);

textTest('two languages stand side by side, the source first', everyEngine, async ({ page }) => {
  await open(page, 'lang=both');
  await expect(page.locator('[data-sentence="s1"]')).toHaveCount(2);
  const [first, second] = story.sentences
    .slice(0, 1)
    .flatMap(({ text, translations }) => [text, translations['en']]);
  await expect(page.locator('[data-sentence="s1"]')).toHaveText([first ?? '', second ?? '']);
});

textTest('no text is left in the previous language', everyEngine, async ({ page }) => {
  const same = new Set(
    Object.keys(en).filter((key) => en[key as keyof typeof en] === ar[key as keyof typeof ar]),
  );
  for (const [language, other] of [
    ['ar', en],
    ['en', ar],
  ] as const) {
    await open(page, `lang=${language}&feature=zone-idlib&km=100`);
    const text = await page.locator('body').innerText();
    const left = Object.entries(other)
      .filter(
        ([key, words]) => !same.has(key) && key !== 'appName' && !words.includes('{{') && words.length > 4,
      )
      .filter(([, words]) => text.split(/\s*\n\s*/).includes(words));
    expect(left).toEqual([]);
  }
});

test('the labels of the map are in the language that is read', everyEngine, async ({ page }) => {
  for (const [fragment, expected] of [
    ['lang=ar', ['دمشق', '']],
    ['lang=en', ['Damascus', '']],
    ['lang=tr', ['Şam', '']],
    ['lang=both', ['Damascus', 'دمشق']],
  ] as const) {
    await open(page, fragment);
    const names = () =>
      page.evaluate(() => {
        const { map } = document.querySelector('[data-map]') as HTMLElement & {
          map: MapLibreMap;
        };
        const drawn = map.queryRenderedFeatures({ layers: ['place-labels'] });
        const damascus = drawn.find(({ properties }) => properties['id'] === 'damascus');
        return [damascus?.properties['text'], damascus?.properties['second']];
      });
    await expect.poll(names).toEqual(expected);
  }
});

test('as the page turns around, the map keeps clear of the legend what was clear of it', async ({ page }) => {
  const damascus = () =>
    page.evaluate(() => {
      const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
      return map.project([36.29, 33.51]).x;
    });
  const turnTo = async (language: string, lang: string) => {
    await page.getByRole('radio', { name: language }).check();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await settled(page);
  };
  // Its first view is that of a page opened in the language.
  await open(page, 'lang=ar');
  const first = await damascus();
  await open(page, 'lang=en');
  expect(Math.abs((await damascus()) - first)).toBeGreaterThan(100);
  await turnTo('العربية', 'ar');
  await expect.poll(damascus).toBeCloseTo(first, 0);
  await expect(page).not.toHaveURL(/view=/);
  // Where its reader has taken it, it goes as far, and back.
  await open(page, 'lang=en&view=7.25/35.9/36.8');
  const taken = await damascus();
  await turnTo('العربية', 'ar');
  await expect.poll(damascus).toBeGreaterThan(taken + 100);
  await expect(page).toHaveURL(/view=7\.25\/35\.9\/3[45]/);
  await turnTo('English', 'en');
  await expect.poll(damascus).toBeCloseTo(taken, 0);
});

freshTest('the theme follows the browser until the reader selects one', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openWithoutMap(page, 'lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page).toHaveURL(/theme=light/);
});

for (const reducedMotion of ['reduce', 'no-preference'] as const) {
  freshTest(
    `names and colours fade only without prefers-reduced-motion (${reducedMotion})`,
    wholeRunOnly,
    async ({ page }) => {
      await page.emulateMedia({ reducedMotion });
      await open(page, 'lang=en');
      const duration = await page.evaluate(() => {
        const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
        return map.getStyle().transition?.duration;
      });
      expect(duration).toBe(reducedMotion === 'reduce' ? 0 : 180);
    },
  );
}
