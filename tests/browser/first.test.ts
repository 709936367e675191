import type { Page } from '@playwright/test';
import { themes } from '../../src/cartography/theme';
import { paired, sample, wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { pointOf, settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { engine, holdBack, ownPage, script } from './support/own-page';
import { placeInside } from './support/first-picture';
import { namesOn, type Seen } from './support/names-on-map';
import { lookAt } from './support/pixels';
import { directions, wordsIn } from './support/words';

const place = (id: string) => {
  const feature = story.features.find((one) => one.id === id);
  if (feature?.kind !== 'place') throw new Error(`found no place ${id}`);
  return feature.geometry.coordinates as [number, number];
};

/** The middle of a place's dot in the first picture, px of the page. */
const dotOf = (page: Page, id: string) =>
  page.evaluate((feature) => {
    const tree = document.querySelector(`[data-prerendered][lang="${document.documentElement.lang}"]`);
    const label = tree?.querySelector(`.vector-labels a[data-feature="${feature}"]`)?.closest('svg');
    const frame = tree?.querySelector('.vector-labels')?.getBoundingClientRect();
    const [x = '', y = ''] = [label?.getAttribute('x'), label?.getAttribute('y')].map((value) => value ?? '');
    if (!frame) throw new Error('found no picture');
    return {
      x: frame.x + (frame.width * Number.parseFloat(x)) / 100,
      y: frame.y + (frame.height * Number.parseFloat(y)) / 100,
    };
  }, id);

/** The names of the first picture that stand on one another. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const tree = document.querySelector(`[data-prerendered][lang="${document.documentElement.lang}"]`);
    const names = [...(tree?.querySelectorAll('.vector-labels text') ?? [])].filter((one) =>
      one.checkVisibility(),
    );
    if (names.length < 5) throw new Error('found no names');
    const boxes = names.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
    // A box has room above and below the letters.
    const isOn = (a: DOMRect, b: DOMRect) =>
      a.left + 2 < b.right && b.left + 2 < a.right && a.top + 5 < b.bottom && b.top + 5 < a.bottom;
    return boxes.flatMap(({ text, box }, index) =>
      boxes.slice(index + 1).flatMap((other) => (isOn(box, other.box) ? [`${text} / ${other.text}`] : [])),
    );
  });

interface PictureName {
  readonly key: string;
  /** Its middle, px from the map's top left. */
  readonly x: number;
  readonly y: number;
}

/** The names that are seen in the first picture. */
const namesInPicture = (page: Page, language: string): Promise<PictureName[]> =>
  page.locator(`[data-prerendered][lang="${language}"] [data-print="map"]`).evaluate((element) => {
    const frame = element.getBoundingClientRect();
    return [...element.querySelectorAll<SVGElement>('[data-name]')]
      .filter((one) => one.checkVisibility())
      .map((one) => {
        const { left, right, top, bottom } = (one.querySelector('text') ?? one).getBoundingClientRect();
        const at = { x: (left + right) / 2 - frame.left, y: (top + bottom) / 2 - frame.top };
        return { key: one.dataset['name'] ?? '', ...at };
      });
  });

/** Whether a name is elsewhere on the live map. What comes to lie over the map with it may take a name's place. */
function hasJumped(
  { key, x, y }: PictureName,
  drawn: readonly Seen[],
  covers: readonly Seen['box'][],
): boolean {
  const isCovered = covers.some(
    (box) => x > box.left - 60 && x < box.right + 60 && y > box.top - 20 && y < box.bottom + 20,
  );
  if (isCovered) return false;
  const live = drawn.find((one) => one.key === key)?.box;
  return !live || Math.hypot((live.left + live.right) / 2 - x, (live.top + live.bottom) / 2 - y) > 6;
}

const windows = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

for (const [language, [width, height]] of paired(directions, sample(windows, 3))) {
  test(`the live map replaces the prerendered one with no layout shift, and every name stays (${language}, ${width} px)`, async ({
    browser,
    baseURL,
  }) => {
    const { page, shifts } = await ownPage(browser, {
      locale: language,
      viewport: { width, height },
      baseURL: baseURL ?? '',
    });
    const release = await holdBack(page, script);
    await page.goto('./', { waitUntil: 'commit' });
    await page.locator(`[data-prerendered][lang="${language}"] .vector-shapes`).waitFor();
    await page.evaluate(() => document.fonts.ready);
    const seen = ['damascus', 'aleppo', 'latakia'] as const;
    const before = await Promise.all(seen.map((id) => dotOf(page, id)));
    // Dots and lines are as large as on the live map, whatever the size of the picture.
    const path = test.info().outputPath('first.png');
    await page.screenshot({ path });
    const { x, y } = before[1] ?? { x: 0, y: 0 };
    const region = { x: Math.round(x) - 8, y: Math.round(y) - 8, width: 16, height: 16 };
    const [dot] = await lookAt(page, path, [region], themes.light.ink);
    expect(dot?.count).toBeGreaterThan(25);
    expect(await crowded(page)).toEqual([]);
    const names = await namesInPicture(page, language);
    expect(names.length).toBeGreaterThan(5);
    const title = page.getByRole('heading', { level: 1, name: story.title[language] ?? '' });
    const titleBefore = await title.boundingBox();
    release();
    await page.locator('[data-map][data-drawn]').waitFor();
    await settled(page);
    for (const [index, id] of seen.entries()) {
      const live = await pointOf(page, ...place(id));
      expect(Math.abs(live.x - (before[index]?.x ?? 0)), `${id}, x`).toBeLessThanOrEqual(2);
      expect(Math.abs(live.y - (before[index]?.y ?? 0)), `${id}, y`).toBeLessThanOrEqual(2);
    }
    const { drawn, covers } = await namesOn(page);
    expect(names.filter((name) => hasJumped(name, drawn, covers)).map(({ key }) => key)).toEqual([]);
    expect(await title.boundingBox()).toEqual(titleBefore);
    expect(await shifts()).toEqual([]);
    await expect(page.locator('#prerendered')).toHaveCount(0);
    await page.close();
  });
}

for (const language of directions) {
  const t = wordsIn(language);

  test(`before the script runs, the article, the legend and the map are visible (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ locale: language, baseURL: baseURL ?? '' });
    await holdBack(page, script);
    await page.goto('./', { waitUntil: 'commit' });
    const tree = page.locator(`[data-prerendered][lang="${language}"]`);
    await expect(tree.getByRole('heading', { level: 1 })).toHaveText(story.title[language] ?? '');
    await expect(tree.locator('[data-sentence]')).toHaveCount(story.sentences.length);
    await expect(tree.getByRole('heading', { name: t('legend') })).toBeVisible();
    await expect(tree.locator('[data-vector-map]')).toBeVisible();
    await expect(tree.getByRole('radio', { checked: true })).toHaveCount(3);
    for (const other of story.languages.filter((code) => code !== language)) {
      await expect(page.locator(`[data-prerendered][lang="${other}"] h1`)).toBeHidden();
    }
    await page.close();
  });

  test(
    `an address with a language shows the prerendered map in it (${language})`,
    wholeRunOnly,
    async ({ browser, baseURL }) => {
      const page = await browser.newPage({ locale: language === 'ar' ? 'en' : 'ar', baseURL: baseURL ?? '' });
      await page.goto(`./#lang=${language}`);
      await page.locator('[data-map][data-drawn]').waitFor();
      const name = story.features.find(({ id }) => id === 'damascus')?.name[language] ?? '-';
      await expect(page.locator('.vector-labels a[data-feature="damascus"]').first()).toHaveText(name);
      await page.close();
    },
  );

  test(`without scripts, shapes and sentences link to their evidence (${language})`, async ({
    browser,
    baseURL,
  }) => {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await page.goto(`./${story.slug}.${language}.html`);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const { x, y } = await placeInside(page, 'zone-idlib');
    await page.mouse.click(x, y);
    // All evidence is in a page of its own: what was asked for is marked there.
    const evidence = `${story.slug}.evidence.${language}.html`;
    await expect(page).toHaveURL(new RegExp(`/${evidence}#feature=zone-idlib$`));
    const idlib = page.locator('[id="feature=zone-idlib"]');
    await expect(idlib).toBeInViewport();
    await idlib
      .getByRole('link', { name: t('goToSentence', { number: 9 }) })
      .first()
      .click();
    await expect(page.locator('[id="sentence=s9"]')).toBeInViewport();
    await expect(page.locator('.static-card:target')).toHaveId('sentence=s9');
    await page.getByRole('link', { name: t('backToMap') }).click();
    await page.locator('[data-prerendered] [data-sentence="s2"]').first().click();
    await expect(page.locator('[id="sentence=s2"]')).toBeInViewport();
    await page
      .locator('[id="sentence=s2"]')
      .getByRole('link', { name: t('closeEvidence') })
      .click();
    await page.getByRole('link', { name: t('legendTab'), exact: true }).click();
    await expect(page.locator('#legend')).toBeInViewport();
    const [other = ''] = story.languages.filter((code) => code !== language);
    await page.locator(`.evidence-page nav a[lang="${other}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', other);
    await page.locator('.evidence-header > a').click();
    await page.locator(`.static-nav a[lang="${language}"]`).click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.close();
  });
}

test('a sentence that is followed before the script runs is chosen once it does, in the same page', async ({
  browser,
  baseURL,
}) => {
  const { page } = await ownPage(browser, { locale: 'en', baseURL: baseURL ?? '' });
  const release = await holdBack(page, script);
  await page.goto('./', { waitUntil: 'commit' });
  await page.locator('[data-prerendered][lang="en"] [data-sentence="s9"]').click();
  await expect(page).toHaveURL(`${baseURL}#sentence=s9`);
  release();
  await expect(page.locator('[data-sentence="s9"][aria-current="true"]').first()).toBeVisible();
  await page.close();
});

for (const javaScriptEnabled of [true, false]) {
  test(`the drawing that comes after the words is there ${javaScriptEnabled ? 'and stays until the live map is' : 'without scripts'}`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      javaScriptEnabled,
      locale: 'en',
      reducedMotion: 'no-preference',
      baseURL: baseURL ?? '',
    });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const seen = new Set<Element>();
      const look = () => {
        if (document.querySelector('[data-map][data-drawn]')) return;
        for (const map of document.querySelectorAll('[data-vector-map]')) {
          const isVisible = map.checkVisibility({ visibilityProperty: true });
          if (isVisible) seen.add(map);
          else if (seen.has(map) && map.isConnected) document.documentElement.dataset['flashed'] = '';
        }
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    const release = await holdBack(page, engine);
    await page.goto(`./${story.slug}.en.html`);
    const name = page.locator('[data-vector-map] a[data-feature="damascus"]:visible').first();
    await expect(name).toBeVisible();
    if (javaScriptEnabled) {
      await expect(page.locator('#prerendered')).toHaveCount(0);
      await expect(name).toBeVisible();
      release();
      await page.locator('[data-map][data-drawn]').waitFor();
      await expect(page.locator('html')).not.toHaveAttribute('data-flashed');
    }
    await page.emulateMedia({ media: 'print' });
    if (!javaScriptEnabled) await expect(name).toBeVisible();
    await context.close();
  });
}

test('a story’s page has its words in one language, and fetches those of another for its readers alone', async ({
  browser,
  baseURL,
}) => {
  const [made = ''] = story.languages;
  for (const language of story.languages) {
    const { page } = await ownPage(browser, { locale: 'en', baseURL: baseURL ?? '' });
    await holdBack(page, script);
    const parts: string[] = [];
    page.on('request', (request) => {
      const part = /\/page-([^/]+)\.html$/.exec(request.url())?.[1];
      if (part) parts.push(part);
    });
    await page.goto(`./${story.slug}.${made}.html#lang=${language}`, { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1, name: story.title[language] ?? '' })).toBeVisible();
    expect(parts).toEqual(language === made ? [] : [language]);
    await page.close();
  }
});

test('where the words of another language do not come, the live page is shown without them', async ({
  browser,
  baseURL,
}) => {
  const { page } = await ownPage(browser, { locale: 'en', baseURL: baseURL ?? '' });
  await page.route(/\/page-en\.html$/, (route) => route.abort());
  await page.goto(`./${story.slug}.ar.html#lang=en`);
  await expect(page.getByRole('heading', { level: 1, name: story.title['en'] ?? '' })).toBeVisible();
  await page.locator('[data-map][data-drawn]').waitFor();
  await page.close();
});
