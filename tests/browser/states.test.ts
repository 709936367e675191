import { test as bare } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { open } from './support/map';
import { expect, freshTest as test } from './support/page';
import { wholeRunOnly } from '../support/extent';

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
  const first = page.locator('[data-prerendered][lang="en"]');
  await expect(first.getByRole('heading', { level: 1 })).toBeInViewport();
  const last = first.locator('[data-sentence]').last();
  await last.hover();
  await expect(last).toBeInViewport();
  release();
  await expect(page.locator('[data-map="ready"]')).toBeVisible();
  await expect(first).toHaveCount(0);
});

test('a restored context has the selection', wholeRunOnly, async ({ page }) => {
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
