import { test as bare, expect, type Page } from '@playwright/test';
import type { PublishedStory } from '../../src/story/model';
import { story } from '../support/stories';
import { loseContext, open, openWithoutMap, ready, settled } from './support/map';
import { wordsIn } from './support/words';
import { sample, wholeRunOnly } from '../support/extent';

// Failed requests are written to the console by the browser itself, so these tests are not watched.

const t = wordsIn('en');
const alert = (page: Page) => page.getByRole('alert');
const nameOf = (id: string) => story.features.find((feature) => feature.id === id)?.name['en'] ?? '-';
const reload = (page: Page) => alert(page).getByRole('button', { name: t('reload') });
const storyFile = '**/story.json';

/** The map that stands in for the live one: it leads to evidence, and follows the legend. */
async function useThePicture(page: Page): Promise<void> {
  await page.locator('.vector-labels:visible a[data-feature="aleppo"]').click();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText(nameOf('aleppo'));
  const kurdish = page.locator('[data-shapes]:visible a[data-feature="zone-kurdish-led"]');
  await expect(kurdish.first()).toBeVisible();
  await page.locator('[data-row="kurdish-led-groups"] input').uncheck();
  await expect(kurdish).toHaveCount(0);
}

bare(
  'a story that does not come, or comes cut short, says so and can be tried again',
  wholeRunOnly,
  async ({ page }) => {
    await page.route(storyFile, (route) => route.abort());
    await page.goto('./#lang=en');
    await expect(alert(page)).toContainText(t('loadFailed'));
    await expect(alert(page)).toBeInViewport();
    // The page can be read meanwhile.
    await expect(page.locator('[data-prerendered][lang="en"] h1')).toBeInViewport();
    await page.unroute(storyFile);
    await page.route(storyFile, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, 20_000) });
    });
    const again = page.waitForResponse(storyFile);
    await alert(page)
      .getByRole('button', { name: t('tryAgain') })
      .click();
    await again;
    await expect(alert(page)).toContainText(t('loadFailed'));
    await page.unroute(storyFile);
    await alert(page)
      .getByRole('button', { name: t('tryAgain') })
      .click();
    await ready(page);
    await expect(alert(page)).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title['en'] ?? '');
  },
);

bare('a view that does not come says so, and comes when it is tried again', async ({ page }) => {
  await openWithoutMap(page, 'lang=en');
  const view = '**/assets/later-*.js';
  const again = alert(page).getByRole('button', { name: t('tryAgain') });
  await page.route(view, (route) => route.abort());
  await page.getByRole('radio', { name: t('relationsTab') }).check();
  await expect(alert(page)).toContainText(t('partFailed'));
  await page.unroute(view);
  await again.click();
  await expect(page.getByRole('heading', { level: 1, name: t('relationsTab') })).toBeVisible();
  await expect(alert(page)).toHaveCount(0);
  await expect(page).toHaveURL(/panel=relations/);
});

bare('a story of another edition than the page is not shown with it', wholeRunOnly, async ({ page }) => {
  let staleAnswers = 1;
  await page.route(storyFile, async (route) => {
    const response = await route.fetch();
    const published = (await response.json()) as PublishedStory;
    const isStale = staleAnswers-- > 0;
    await route.fulfill({ response, json: isStale ? { ...published, edition: 'older' } : published });
  });
  // One that a cache has kept is asked for anew.
  await open(page, 'lang=en&feature=aleppo');
  await expect(alert(page)).toHaveCount(0);
  staleAnswers = 2;
  await page.reload();
  await expect(alert(page)).toContainText(t('staleStory'));
  await expect(page.locator('[data-prerendered][lang="en"] [data-sentence="s1"]')).toBeVisible();
  await reload(page).click();
  await ready(page);
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText(nameOf('aleppo'));
});

bare('without its fonts the page is set in those of the system', wholeRunOnly, async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await open(page, 'lang=en');
  await expect(page.locator('article [data-sentence="s1"]').first()).toBeVisible();
  const labelled = await page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & {
      map: {
        queryRenderedFeatures(how: object): { properties: Record<string, unknown> }[];
      };
    };
    // A name is among what is drawn only once its letters are.
    return map.queryRenderedFeatures({ layers: ['place-labels'] }).map(({ properties }) => properties['id']);
  });
  expect(labelled).toContain('damascus');
});

const parts = [
  ['engine', '**/assets/engine-*.js'],
  ['engine’s worker', '**/maplibre-gl-worker-*.js'],
] as const;

for (const [part, file] of sample(parts, 2)) {
  bare(`without the ${part} there is a picture that works`, async ({ page }) => {
    await page.route(file, (route) => route.abort());
    await page.goto('./#lang=en');
    await expect(alert(page)).toContainText(t('engineFailed'));
    await useThePicture(page);
    await page.unroute(file);
    await reload(page).click();
    await ready(page);
    await expect(alert(page)).toHaveCount(0);
    await expect(page.locator('h2[tabindex="-1"]')).toHaveText(nameOf('aleppo'));
    await expect(page.locator('[data-row="kurdish-led-groups"] input')).not.toBeChecked();
  });
}

bare('neither map nor picture: the first picture stays, with a way on', wholeRunOnly, async ({ page }) => {
  await page.route(/(engine|WithoutEngine)-[^/]*\.js/, (route) => route.abort());
  await page.goto('./#lang=en');
  await expect(alert(page)).toContainText(t('partFailed'));
  await expect(page.locator('[data-vector-map]')).toBeVisible();
  await page.locator('article [data-sentence="s9"]').first().click();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText(t('sentenceOf', { number: 9, total: 20 }));
  await expect(reload(page)).toBeVisible();
});

bare(
  'parts of the ground that do not come are said to be missing, and asked for again',
  wholeRunOnly,
  async ({ page }) => {
    const files = /ground\/(towns|land)\.geojson/;
    await page.route(files, (route) => route.abort());
    await open(page, 'lang=en');
    await expect(alert(page)).toContainText(t('basemapFailed'));
    const drawn = () =>
      page.evaluate(() => {
        const { map } = document.querySelector('[data-map]') as HTMLElement & {
          map: {
            querySourceFeatures(source: string): object[];
            queryRenderedFeatures(how: object): object[];
          };
        };
        return [
          map.queryRenderedFeatures({ layers: ['town-labels'] }).length > 0,
          ...['land', 'borders'].map((name) => map.querySourceFeatures(name).length > 0),
        ];
      });
    expect(await drawn()).toEqual([false, false, true]);
    await page.unroute(files);
    await alert(page)
      .getByRole('button', { name: t('tryAgain') })
      .click();
    await expect.poll(drawn).toEqual([true, true, true]);
    await expect(alert(page)).toHaveCount(0);
  },
);

bare(
  'a map that is lost in mid-trace goes on as a picture, and comes back',
  wholeRunOnly,
  async ({ page }) => {
    await open(page, 'lang=en&km=120&feature=zone-idlib');
    const marker = page.locator('[data-marker="route"]:visible');
    await loseContext(page, true);
    await expect(alert(page)).toContainText(t('contextLost'), { timeout: 15_000 });
    await expect(reload(page)).toBeVisible();
    const before = await marker.boundingBox();
    await page.getByRole('slider').focus();
    await page.keyboard.press('End');
    await expect.poll(async () => (await marker.boundingBox())?.x).toBeGreaterThan((before?.x ?? 0) + 50);
    await loseContext(page, false);
    await expect(page.locator('[data-map]')).toBeVisible({ timeout: 15_000 });
    await expect(alert(page)).toHaveCount(0);
    await expect(page).toHaveURL(/km=6\d\d/);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { map } = document.querySelector('[data-map]') as HTMLElement & {
            map: { isStyleLoaded(): boolean; getFeatureState(at: object): Record<string, unknown> };
          };
          // A style that is being built again has no state to ask for.
          return map.isStyleLoaded() && map.getFeatureState({ source: 'zones', id: 'zone-idlib' })['chosen'];
        }),
      )
      .toBe(true);
  },
);

bare('where nothing may be stored the page works, and forgets', wholeRunOnly, async ({ page }) => {
  await page.addInitScript(() => {
    const denied = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: denied });
  });
  await open(page, 'lang=en');
  await page.getByRole('radio', { name: 'العربية' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(alert(page)).toHaveCount(0);
});

bare('a connection that ends in mid-visit leaves what has come', wholeRunOnly, async ({ page, context }) => {
  await open(page, 'lang=en');
  await context.setOffline(true);
  await page.locator('article [data-sentence="s9"]').first().click();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText(t('sentenceOf', { number: 9, total: 20 }));
  await page.locator('[data-row="places"] input').uncheck();
  await settled(page);
  await page.keyboard.press('/');
  await expect(alert(page)).toContainText(t('partFailed'));
  await context.setOffline(false);
  await reload(page).click();
  await ready(page);
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText(t('sentenceOf', { number: 9, total: 20 }));
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox')).toBeFocused();
});

bare.describe('with a worker that keeps the page', () => {
  bare.use({ serviceWorkers: 'allow' });

  bare(
    'a browser whose storage is full says that the page is not kept',
    wholeRunOnly,
    async ({ page, baseURL }) => {
      const session = await page.context().newCDPSession(page);
      const origin = new URL(baseURL ?? '').origin;
      await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 100_000 });
      await open(page, 'lang=en');
      const bar = page.getByRole('status').filter({ hasText: t('notKept') });
      await expect(bar).toBeVisible();
      await bar.getByRole('button', { name: t('close') }).click();
      await expect(bar).toHaveCount(0);
    },
  );
});
