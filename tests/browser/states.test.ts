import { test as bare } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { story } from '../support/stories';
import { open } from './support/map';
import { withoutWebGl } from './support/without-webgl';
import { expect, test } from './support/page';

// Failed requests are written to the console by the browser itself, so these tests are not watched.

bare('a story that cannot be loaded says so, and can be tried again', async ({ page }) => {
  await page.route('**/story.json', (route) => route.abort());
  await page.goto('./#lang=en');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('The story could not be loaded.');
  await expect(alert).toBeInViewport();
  await expect(page.locator('[data-first][lang="en"] [data-sentence="s1"]')).toBeInViewport();
  await page.unroute('**/story.json');
  await alert.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(story.title['en'] ?? '');
});

bare('a part of the ground that is missing is named, and the rest is drawn', async ({ page }) => {
  await page.route('**/ground/towns.geojson', (route) => route.abort());
  await open(page, 'lang=en');
  await expect(page.getByRole('alert')).toContainText('towns');
  await expect(page.getByRole('article')).toBeVisible();
});

bare('without WebGL the article, the evidence and the legend still work', async ({ page }) => {
  await withoutWebGl(page);
  await page.goto('./#lang=en');
  await expect(page.getByRole('alert')).toContainText('The map cannot be drawn here');
  await page.locator('[data-sentence="s9"]').click();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText('Sentence 9 of 20');
  await page.locator('[data-row="places"] input').uncheck();
  await expect(page).toHaveURL(/hide=places/);
});

bare('while the story is on its way, the article can be read', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/story.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./#lang=en');
  const first = page.locator('[data-first][lang="en"]');
  await expect(first.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(first.locator('[data-sentence="s1"]')).toBeInViewport();
  release();
  await expect(page.locator('[data-map="ready"]')).toBeVisible();
  await expect(first).toHaveCount(0);
});

test('a lost context comes back with what was chosen', async ({ page }) => {
  await open(page, 'lang=en&feature=zone-idlib');
  const isLit = () =>
    page.evaluate(() => {
      const { map } = document.querySelector('[data-map]') as HTMLElement & {
        map: MapLibreMap;
      };
      // A style that is being built again has no state to ask for.
      return map.isStyleLoaded() && map.getFeatureState({ source: 'zones', id: 'zone-idlib' })['chosen'];
    });
  expect(await isLit()).toBe(true);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const canvas = document.querySelector('canvas.maplibregl-canvas') as HTMLCanvasElement;
        const extension = canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context');
        canvas.addEventListener('webglcontextrestored', () => setTimeout(resolve, 0), { once: true });
        canvas.addEventListener('webglcontextlost', () => setTimeout(() => extension?.restoreContext(), 0), {
          once: true,
        });
        extension?.loseContext();
      }),
  );
  await expect.poll(isLit).toBe(true);
});
