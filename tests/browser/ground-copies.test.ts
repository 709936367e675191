import type { Position } from 'geojson';
import { open } from './support/map';
import { expect, freshTest } from './support/page';
import { wholeRunOnly } from '../support/extent';
import { firstSlug } from '../support/first-story';

/** How many positions the largest geometry among some objects has. Runs in the page. */
function mostPositions(this: readonly unknown[]): number {
  const count = (list: readonly unknown[]): number =>
    typeof list[0] === 'number' ? 1 : list.reduce<number>((sum, one) => sum + count(one as Position[]), 0);
  let most = 0;
  for (const one of this as readonly { coordinates?: unknown }[])
    if (one && Object.hasOwn(one, 'coordinates') && Array.isArray(one.coordinates))
      most = Math.max(most, count(one.coordinates));
  return most;
}

freshTest(
  'the ground is in the engine’s worker alone: the page keeps none of its shapes',
  wholeRunOnly,
  async ({ page }) => {
    await open(page, 'lang=en');
    const ground = await page.request.get(`./stories/${firstSlug}/ground/land.geojson`);
    const { features } = (await ground.json()) as { features: { geometry: { coordinates: unknown[] } }[] };
    const land = Math.max(...features.map(({ geometry }) => mostPositions.call([geometry])));
    expect(land).toBeGreaterThan(5_000);
    // Once the view is another than the first, the map for paper is loaded, which draws the ground too.
    const paperMap = page.waitForResponse(/ground\/land/);
    await page.evaluate(() => (location.hash = 'lang=ar'));
    await (await paperMap).finished();

    const tools = await page.context().newCDPSession(page);
    const prototype = await tools.send('Runtime.evaluate', { expression: 'Object.prototype' });
    const { objects } = await tools.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.result.objectId ?? '',
    });
    const found = await tools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId ?? '',
      functionDeclaration: mostPositions.toString(),
      returnByValue: true,
    });
    await tools.detach();
    expect(found.exceptionDetails).toBeUndefined();
    expect(found.result.value).toBeGreaterThan(100);
    expect(found.result.value).toBeLessThan(land / 2);
  },
);
