import { along, lineString } from '@turf/turf';
import { Key } from 'selenium-webdriver';
import { legendRows } from '../../src/cartography/rows';
import type { Route } from '../../src/story/model';
import { pointOf, rendered, settled } from '../browser/support/map';
import { wordsIn } from '../browser/support/words';
import { story } from '../support/stories';
import { expect, test } from './support/test';

const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;
const t = wordsIn('ar');
const bar = `[aria-label="${t('routeTitle', { name: route.name['ar'] ?? '' })}"]`;

test('a row of the legend takes its layer from the map, and brings it back', async ({ page }) => {
  await page.open('lang=ar');
  const [row] = legendRows(story);
  const box = `[data-row="${row?.id}"] input[type="checkbox"]`;
  expect(await rendered(page, 'row')).toContain(row?.id);
  await page.click(`[data-row="${row?.id}"] label`);
  await expect.poll(() => page.address()).toContain(`hide=${row?.id}`);
  expect(await page.evaluate((found) => document.querySelector<HTMLInputElement>(found)?.checked, box)).toBe(
    false,
  );
  expect(await rendered(page, 'row')).not.toContain(row?.id);
  await page.click(`[data-row="${row?.id}"] label`);
  expect(await rendered(page, 'row')).toContain(row?.id);
});

test('the road is traced by keys, and its mark is where the road is', async ({ page }) => {
  await page.open('lang=ar&km=100');
  await (await page.find(`${bar} input[type="range"]`)).sendKeys(Key.ARROW_RIGHT);
  await expect
    .poll(() => page.texts(bar))
    .toEqual([expect.stringContaining(t('kmOf', { km: 101, total: 647 }))]);
  await settled(page);
  const [lon, lat] = along(lineString(route.geometry.coordinates), 101).geometry.coordinates as [
    number,
    number,
  ];
  const at = await pointOf(page, lon, lat);
  const mark = await (await page.find('[data-marker="route"]')).getRect();
  expect(Math.abs(mark.x + mark.width / 2 - at.x)).toBeLessThan(2);
  expect(Math.abs(mark.y + mark.height / 2 - at.y)).toBeLessThan(2);
  for (const [key, stop] of [
    [Key.END, route.stops.at(-1)],
    [Key.HOME, route.stops[0]],
  ] as const) {
    await (await page.find(`${bar} input[type="range"]`)).sendKeys(key);
    await expect
      .poll(() => page.texts(bar))
      .toEqual([expect.stringContaining(stop?.name['ar'] ?? 'the name of a stop')]);
  }
  await page.click(`${bar} button`, t('leaveRoute'));
  await expect.poll(() => page.count('[data-marker="route"]')).toBe(0);
});
