import type { MapLibreMap } from 'maplibre-gl';
import { ready } from './support/map';
import { expect, freshTest as test } from './support/page';

interface Drawn {
  /** Whether the map had all that it shows, for each time that something was drawn before the map was shown. */
  readonly draws: boolean[];
}

test('the live map is painted for the first time once it has loaded all that it shows', async ({ page }) => {
  await page.addInitScript(() => {
    const draws: boolean[] = [];
    Object.assign(window, { draws });
    const { prototype } = WebGL2RenderingContext;
    const { drawElements } = prototype;
    prototype.drawElements = function (...args) {
      const element = document.querySelector<HTMLElement & { map?: MapLibreMap }>('[data-map]');
      if (element && element.dataset['drawn'] === undefined) draws.push(element.map?.loaded() === true);
      drawElements.apply(this, args);
    };
  });
  await page.goto('./');
  await ready(page);
  await page.locator('[data-drawn]').waitFor({ state: 'attached' });
  const draws = await page.evaluate(() => (window as unknown as Drawn).draws);
  expect(draws.length).toBeGreaterThan(100);
  expect(draws.filter((isLoaded) => !isLoaded)).toEqual([]);
});
