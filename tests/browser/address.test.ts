import type { MapLibreMap } from 'maplibre-gl';
import { story } from '../support/stories';
import { go, open, openWithoutMap, ready, settled, viewOf } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { languages, wordsIn } from './support/words';
import { everyEngine, sample, wholeRunOnly } from '../support/extent';

freshTest('an untouched page has no fragment', wholeRunOnly, async ({ page }) => {
  await open(page);
  expect(new URL(page.url()).hash).toBe('');
});

freshTest('an address survives a round trip, also after a reload', everyEngine, async ({ page }) => {
  const fragment =
    'lang=ar&theme=dark&feature=zone-idlib&hide=backing-turkey-syrian-rebel-groups,places&km=123.4&view=7.25/35.9/36.8';
  await open(page, fragment);
  expect(new URL(page.url()).hash).toBe(`#${fragment}`);
  await page.reload();
  await page.locator('[data-map="ready"]').waitFor();
  await settled(page);
  expect(new URL(page.url()).hash).toBe(`#${fragment}`);
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText('منطقة إدلب');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('[data-row="places"] input')).not.toBeChecked();
  await expect(page.getByRole('slider')).toHaveValue('123.4');
  const view = await viewOf(page);
  expect(view.zoom).toBeCloseTo(7.25);
  expect(view.lat).toBeCloseTo(35.9);
  expect(view.lon).toBeCloseTo(36.8);
});

textTest('back and forward step through the selections', everyEngine, async ({ page }) => {
  await open(page, 'lang=en');
  await page.locator('[data-sentence="s1"]').click();
  await page.locator('[data-sentence="s9"]').click();
  await expect(page).toHaveURL(/sentence=s9/);
  await page.goBack();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText('Sentence 1 of 20');
  await page.goBack();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveCount(0);
  await page.goForward();
  await page.goForward();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText('Sentence 9 of 20');
});

textTest('two selections within one frame are two history entries', everyEngine, async ({ page }) => {
  await open(page, 'lang=en');
  await page.evaluate(() => {
    for (const id of ['s1', 's9']) document.querySelector<HTMLElement>(`[data-sentence="${id}"]`)?.click();
  });
  await expect(page).toHaveURL(/sentence=s9/);
  await page.goBack();
  await expect(page).toHaveURL(/sentence=s1(&|$)/);
});

textTest(
  'a pending history entry is dropped when the address changes from outside',
  everyEngine,
  async ({ page }) => {
    await open(page, 'lang=en');
    await page.evaluate(() => {
      document.querySelector<HTMLElement>('[data-sentence="s1"]')?.click();
      history.replaceState(null, '', '#lang=en&sentence=s9');
      dispatchEvent(new HashChangeEvent('hashchange'));
    });
    await settled(page);
    expect(new URL(page.url()).hash).toMatch(/^#lang=en&sentence=s9(&view=[^&]+)?$/);
  },
);

const brokenAddresses = [
  'lang=xx&theme=pink&feature=nobody&hide=,,%00&km=-5&view=99/1/1',
  'feature=__proto__&sentence=constructor',
  'km=1e9&view=NaN/NaN/NaN&lang=en',
  '%E0%A4%A&&==&view=',
  'feature=<img src=x onerror=alert(1)>&sentence=s99&story=none',
];

for (const broken of sample(brokenAddresses, 2)) {
  test(`a broken address falls back: ${broken}`, async ({ page }) => {
    await open(page, broken);
    await expect(page.getByRole('article')).toContainText(story.title['en'] ?? '');
    await expect(page.locator('h2[tabindex="-1"]')).toHaveCount(0);
  });
}

test('a moved map is kept in the address, and the main view removes it', wholeRunOnly, async ({ page }) => {
  await open(page, 'lang=en');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/view=/);
  await page.getByRole('button', { name: 'Main view' }).click();
  await expect(page).not.toHaveURL(/view=/);
});

test(
  'the whole story includes its farthest place, and the main view does not',
  wholeRunOnly,
  async ({ page }) => {
    await open(page, 'lang=en');
    const sees = () =>
      page.evaluate(() => {
        const { map } = document.querySelector('[data-map]') as HTMLElement & {
          map: MapLibreMap;
        };
        return [
          [37.62, 55.75],
          [32.85, 39.92],
          [36.29, 33.51],
        ].map((place) => map.getBounds().contains(place as [number, number]));
      });
    expect(await sees()).toEqual([false, true, true]);
    await page.getByRole('button', { name: 'Whole story' }).click();
    await settled(page);
    expect(await sees()).toEqual([true, true, true]);
    await page.getByRole('button', { name: 'Main view' }).click();
    await settled(page);
    expect(await sees()).toEqual([false, true, true]);
  },
);

test('selecting a feature out of sight moves the map to it', async ({ page }) => {
  await open(page, 'lang=en');
  const before = await viewOf(page);
  await go(page, 'lang=en&feature=moscow');
  await settled(page);
  expect((await viewOf(page)).zoom).toBeLessThan(before.zoom);
});

test('the north button resets the bearing', wholeRunOnly, async ({ page }) => {
  await open(page, 'lang=en');
  await page.locator('canvas.maplibregl-canvas').focus();
  await page.keyboard.press('Shift+ArrowRight');
  await settled(page);
  expect((await viewOf(page)).bearing).not.toBe(0);
  await page.getByRole('button', { name: 'Turn north up' }).click();
  await settled(page);
  expect((await viewOf(page)).bearing).toBe(0);
});

freshTest(
  'what stands after "?" stays, whatever is chosen, and a copied link has it without a campaign',
  wholeRunOnly,
  async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const query = '?utm_source=letter&sig=a%2Bb~_%3D&b';
    await page.goto(`./${query}`);
    await ready(page);
    // Its places are in sight and far apart: the map stays, and no view comes into the address.
    await page.locator('[data-sentence="s14"]').click();
    await expect(page).toHaveURL(/#sentence=s14$/);
    expect(new URL(page.url()).search).toBe(query);
    await page.getByRole('button', { name: wordsIn('en')('copyCitation') }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(`/?sig=a%2Bb~_%3D&b#story=${story.slug}`);
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${'[?]utm_source=letter&sig=a%2Bb~_%3D&b'}$`));
    await page.goForward();
    await expect(page.locator('h2[tabindex="-1"]')).toBeVisible();
    await page.keyboard.press('Escape');
    // With nothing chosen there is no fragment, and the query stays.
    await expect(page).toHaveURL((url) => url.hash === '' && url.search === query);
  },
);

const gone = ['feature', 'sentence', 'claim', 'actor', 'relation', 'moment'];

for (const language of languages) {
  const t = wordsIn(language);
  const said = (key: 'linkMissing' | 'storyMissing', id: string) => t(key, { id: `\u2068${id}\u2069` });

  textTest(`a link to a missing feature says so, and shows the story (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&${gone[0]}=gone-0`);
    for (const [index, kind] of gone.entries()) {
      if (index > 0) await go(page, `lang=${language}&${kind}=gone-${index}`);
      await expect(page.getByRole('alert')).toContainText(said('linkMissing', `gone-${index}`));
      await expect(page.locator('h2[tabindex="-1"]')).toHaveCount(0);
    }
    await expect(page.getByRole('article').first()).toContainText(story.title[language] ?? '-');
    await page
      .getByRole('alert')
      .getByRole('button', { name: t('close') })
      .click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await go(page, `lang=${language}&sentence=s9`);
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  freshTest(
    `a link to a missing story says so, and is removed from the address (${language})`,
    async ({ page }) => {
      await openWithoutMap(page, `story=gone&lang=${language}&sentence=s9`);
      await expect(page.getByRole('alert')).toContainText(said('storyMissing', 'gone'));
      await expect(page.locator('h2[tabindex="-1"]')).toBeVisible();
      await page.locator('[data-sentence="s1"]').first().click();
      await expect(page).toHaveURL(/#lang=\w\w&sentence=s1(&view=[^&]+)?$/);
    },
  );
}

freshTest('a fragment with the name of another story leads to it', wholeRunOnly, async ({ page }) => {
  await openWithoutMap(page, 'lang=en');
  const index = await page.request.get('stories/index.json');
  const [first] = (await index.json()) as { slug: string }[];
  await page.route('**/stories/index.json', (route) =>
    route.fulfill({ json: [first, { ...first, slug: 'other' }] }),
  );
  await page.route('**/stories/other/story.json', async (route) =>
    route.fulfill({ response: await page.request.get(`stories/${story.slug}/story.json`) }),
  );
  const answered = page.waitForResponse('**/stories/other/story.json');
  const loaded = page.waitForEvent('load');
  await page.evaluate(() => {
    location.hash = 'story=other';
  });
  await loaded;
  await (await answered).finished();
  await expect(page.getByRole('article')).toContainText(story.title['en'] ?? '-');
});
