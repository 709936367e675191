import type { MapLibreMap } from 'maplibre-gl';
import { paired, sample, wholeRunOnly } from '../support/extent';
import { open, settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { directions } from './support/words';

test.use({ viewport: { width: 900, height: 640 }, isMapSharp: true });

/** Six views of the map, from the whole region to a stretch of coast. */
const views = {
  region: '3.7/45.5/42',
  country: '5.9/35/38.6',
  'north-west': '7.6/35.95/36.7',
  'road-middle': '8/36.45/38.6',
  'north-east': '6.9/36.2/40.6',
  coast: '8.6/35.55/36.1',
};
/** Fine enough to tell one pale colour from another: the usual threshold of 0.2 takes rose for green. */
const likeness = { threshold: 0.06, maxDiffPixelRatio: 0.02 };

for (const [theme, language] of paired(sample(['light', 'dark'], 2), directions)) {
  test(`the map looks as it did (${language}, ${theme})`, async ({ page }) => {
    test.setTimeout(90_000);
    for (const [name, view] of sample(Object.entries(views), 2)) {
      await open(page, `lang=${language}&theme=${theme}&view=${view}`);
      await expect
        .soft(page.locator('[data-map]'))
        .toHaveScreenshot(`${name}-${language}-${theme}.png`, likeness);
    }
  });
}

test('the pictures detect a zone in a wrong colour', wholeRunOnly, async ({ page }, { config }) => {
  test.skip(config.updateSnapshots === 'all', 'it would keep the wrong picture');
  await open(page, `lang=en&theme=light&view=${views.country}`);
  await page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    map.setPaintProperty('zones', 'fill-color', '#98bb84');
  });
  await settled(page);
  const comparison = expect(page.locator('[data-map]')).toHaveScreenshot('country-en-light.png', {
    ...likeness,
    timeout: 3000,
  });
  await expect(comparison).rejects.toThrow(/different/);
});
