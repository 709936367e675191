import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { allWords } from '../../src/i18n/all-words';
import { interfaceLanguageFor } from '../../src/i18n/languages';
import { sample } from '../support/extent';
import { tales } from '../support/tales';
import type { TaleWords } from '../support/tales/tale';
import { filesOf, serveFiles } from './support/grounds';
import { go, open, openWithoutMap, settled } from './support/map';
import { expect, freshTest as test } from './support/page';

/** Of each story: the names of its languages in themselves, the source's first, and the direction of each. */
const expected: Readonly<Record<string, readonly (readonly [lang: string, name: string, dir: string])[]>> = {
  'leagues-fr': [
    ['fr', 'Français', 'ltr'],
    ['de', 'Deutsch', 'ltr'],
  ],
  'leagues-he': [['he', 'עברית', 'rtl']],
  'leagues-uk': [
    ['uk', 'Українська', 'ltr'],
    ['en', 'English', 'ltr'],
  ],
  'leagues-ku': [['ku', 'Kurdî (kurmancî)', 'ltr']],
  'leagues-ckb': [
    ['ckb', 'کوردیی ناوەندی', 'rtl'],
    ['ku', 'Kurdî (kurmancî)', 'ltr'],
  ],
  'leagues-my': [['my', 'မြန်မာ', 'ltr']],
  'leagues-am': [['am', 'አማርኛ', 'ltr']],
  'leagues-zh': [
    ['zh', '中文', 'ltr'],
    ['en', 'English', 'ltr'],
  ],
};

const find = (slug: string) => tales.find((one) => one.slug === slug) as (typeof tales)[number];

/** The names of the story's places and zones that the map draws now, in both languages of each. */
async function namesOn(page: Page): Promise<(readonly [string, string])[]> {
  await settled(page);
  return page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    return map.queryRenderedFeatures({ layers: ['zone-labels'] }).map(
      ({ properties }): [string, string] =>
        [properties['text'], properties['second']].map((words) =>
          String(words ?? '')
            .replaceAll('\n', ' ')
            .replaceAll('\u2011', '-'),
        ) as [string, string],
    );
  });
}

for (const { slug, tale } of sample(tales, 3, undefined, 2)) {
  for (const [index, [lang, name, dir]] of (expected[slug] ?? []).entries()) {
    test(`${slug} in ${lang} is in its own language, with a button for each`, async ({ page }) => {
      const words = tale.words[lang] as TaleWords;
      const interfaceLanguage = interfaceLanguageFor(lang);
      const t = allWords[interfaceLanguage];
      await serveFiles(page, await filesOf(find(slug)));
      await openWithoutMap(page, `story=${slug}&lang=${lang}&feature=backing`);
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator('body')).toHaveAttribute('dir', dir);
      await expect(page).toHaveTitle(`${words.title} · ${t.appName}`);
      const title = page.locator('article h1').filter({ hasText: words.title });
      await expect(title).toBeVisible();

      const buttons = page.getByRole('banner').locator('fieldset label[lang]');
      await expect(buttons).toHaveText(
        (expected[slug] ?? []).map(([, own]) => new RegExp(`^${escaped(own)}`)),
      );
      await expect(page.getByRole('radio', { name, exact: false }).first()).toBeChecked();
      await expect(page.getByRole('radio', { name: t.both })).toHaveCount(tale.languages.length > 1 ? 1 : 0);

      const article = page.getByRole('article').first();
      await expect(article.locator('[data-sentence="s1"]')).toHaveText(words.sentences[0] ?? '');
      await expect(article.locator('p:has([data-sentence])').first()).toHaveAttribute('dir', dir);
      await expect(article.getByText(index === 0 ? t.sourceNote : t.translationNote)).toBeVisible();
      await expect(article.getByText(index === 0 ? t.translationNote : t.sourceNote)).toHaveCount(0);

      // English stands in for an interface that is missing, and says so.
      const marked = page.locator('#page [data-print="page"]');
      if (interfaceLanguage === lang) await expect(marked).not.toHaveAttribute('lang');
      else {
        await expect(marked).toHaveAttribute('lang', 'en');
        await expect(marked).toHaveAttribute('dir', 'ltr');
        await expect(title.locator('bdi')).toHaveAttribute('lang', lang);
        await expect(title.locator('bdi')).toHaveAttribute('dir', dir);
        const row = page.locator('[data-row] bdi').filter({ hasText: words.backing });
        await expect(row.first()).toHaveAttribute('lang', lang);
        await expect(page.locator('h2 bdi').filter({ hasText: words.backing })).toHaveAttribute('dir', dir);
      }
    });
  }
}

const escaped = (words: string) => words.replaceAll(/[()]/g, '\\$&');

test('names on the map are in the story’s language, each once where two languages have the same', async ({
  page,
}) => {
  const { slug, tale } = find('leagues-uk');
  await serveFiles(page, await filesOf(find(slug)));
  await open(page, `story=${slug}&lang=uk`);
  const { uk, en: english } = tale.words as Record<'uk' | 'en', TaleWords>;
  expect(await namesOn(page)).toEqual(
    expect.arrayContaining([
      [uk.north, ''],
      [uk.south, ''],
    ]),
  );
  await go(page, `story=${slug}&lang=both`);
  expect(await namesOn(page)).toEqual(expect.arrayContaining([[english.north, uk.north]]));
});

test.describe('a browser in German', () => {
  test.use({ locale: 'de-AT' });

  test('opens a French story in its German translation, and stays with a choice of the source', async ({
    page,
  }) => {
    await serveFiles(page, await filesOf(find('leagues-fr')));
    await openWithoutMap(page, 'story=leagues-fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await page.getByRole('radio', { name: 'Français' }).check();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page).toHaveURL(/lang=fr/);
    await page.goto('about:blank');
    await openWithoutMap(page, 'story=leagues-fr');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

test('a page in one language is read in it, whatever the browser’s', async ({ page, baseURL }) => {
  const [slug, languages] = await page.request
    .get(new URL('stories/index.json', baseURL).href)
    .then((response) => response.json() as Promise<{ slug: string; languages: string[] }[]>)
    .then(([first]) => [first?.slug, first?.languages ?? []] as const);
  for (const language of languages) {
    await page.goto(`./${slug}.${language}.html`);
    await expect(page.locator('#page h1').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
  }
  await page.goto('./');
  await expect(page.locator('#page h1').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
