import { sample } from '../support/extent';
import { type Somewhere, filesOf, serveFiles } from './support/grounds';
import { open, settled } from './support/map';
import { expect, freshTest as test } from './support/page';

test.use({ viewport: { width: 900, height: 640 }, isMapSharp: true });

/** A country with a disputed area, one without a coast to speak of, one of many islands, and one across the antimeridian. */
const somewhere: readonly Somewhere[] = [
  { slug: 'ukraine', territory: ['UKR'], backer: [37.62, 55.75] },
  { slug: 'fiji', territory: ['FJI'], first: [176, -20, -177, -15], backer: [149.13, -35.28] },
  { slug: 'congo', territory: ['COD'], backer: [30.06, -1.95] },
  { slug: 'philippines', territory: ['PHL'], backer: [-77.04, 38.9] },
];
const likeness = { threshold: 0.06, maxDiffPixelRatio: 0.02 };

for (const place of sample(somewhere, 2)) {
  test(`a story from ${place.slug} has its ground under it`, async ({ page }) => {
    await serveFiles(page, await filesOf(place));
    await open(page, `story=${place.slug}&lang=en`);
    await settled(page);
    await expect(page.locator('[data-map]')).toHaveScreenshot(`${place.slug}.png`, likeness);
  });
}
