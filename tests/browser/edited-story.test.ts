import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import type { Story } from '../../src/story/model';
import { edited, featureOf, loneZone, routeOf, rowOf, withClaim, withoutFeature } from '../support/edited';
import { story } from '../support/stories';
import { testOf } from './support/built-page';
import { open, rendered, settled, statesOf, viewOf } from './support/map';
import { expect } from './support/page';
import { wordsIn } from './support/words';

/** Tests on a page of their own, which shows whichever story it is given next. */
const test = testOf('edited-story');

const t = wordsIn('en');
const route = routeOf(story);
/** Along the road, and so in view with it. */
const place = featureOf(
  story,
  'place',
  ({ basis, geometry: { coordinates } }) =>
    basis === 'article' &&
    route.stops.some(
      ({ at }) => Math.hypot(...at.map((value, axis) => value - (coordinates[axis] ?? 0))) < 0.2,
    ),
);
const zone = loneZone(story);
const routeRow = rowOf(story, route.id);
const zoneRow = rowOf(story, zone.id);
const [, , , sentence] = story.sentences;
if (!sentence) throw new Error('The story has no fourth sentence.');

const moved = [place.geometry.coordinates[0] as number, (place.geometry.coordinates[1] as number) + 0.3];

/** A name, a moved point, a claim more, a zone less, and a sentence put otherwise. */
const after = edited(
  withoutFeature(withClaim(story, route.id, 'one-more', 'One claim more'), zone.id),
  (draft) => {
    for (const feature of draft.features) {
      if (feature.id === route.id)
        Object.assign(feature, { name: { en: 'The Long Road' }, short: { en: 'LR' } });
      if (feature.id === place.id) Object.assign(feature.geometry ?? {}, { coordinates: moved });
    }
    for (const one of draft.sentences)
      if (one.id === sentence.id) one.translations['en'] += ' Put otherwise.';
  },
);

const give = async (page: Page, next: Story) => {
  await page.evaluate((given) => (Reflect.get(window, 'setStory') as (story: Story) => void)(given), next);
  await settled(page);
};

type MapElement = HTMLElement & { map: MapLibreMap };

const row = (page: Page, id: string) => page.locator(`[data-legend] [data-row="${id}"]`);

/** What of the map must not be made anew, and what it is told. */
const watchMap = (page: Page) =>
  page.evaluateHandle(() => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    const told = new Set<string>();
    let styles = 0;
    map.on('style.load', () => (styles += 1));
    map.on('data', (event) => {
      if ('sourceId' in event && event.sourceDataType === 'content') told.add(String(event.sourceId));
    });
    const canvas = map.getCanvas();
    return {
      isSame: () =>
        styles === 0 &&
        (document.querySelector('[data-map]') as MapElement).map === map &&
        document.querySelector('[data-map] canvas') === canvas,
      told: () => [...told].sort(),
    };
  });

/** Where the map has a point, degrees. */
const drawnAt = (page: Page, id: string) =>
  page.evaluate((wanted) => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    const [found] = map.querySourceFeatures('points').filter(({ properties }) => properties['id'] === wanted);
    return found?.geometry.type === 'Point' ? found.geometry.coordinates : undefined;
  }, id);

test('an edit of the story is shown, and what it does not concern stays as it was', async ({ page }) => {
  await open(page, `lang=en&feature=${route.id}`);
  const scroller = page.locator('[data-print="reading"]');
  const link = await page.locator(`#page [data-sentence="${sentence.id}"]`).elementHandle();
  const box = row(page, routeRow).getByRole('checkbox');
  const card = page.getByRole('region', { name: t('evidence'), exact: true });
  await box.focus();
  const focused = await page.evaluateHandle(() => document.activeElement);
  await scroller.evaluate((element) => element.scrollTo(0, 150));
  await settled(page);
  const map = await watchMap(page);
  const view = await viewOf(page);
  const address = page.url();
  const count = route.claims.length;
  await expect(card).toContainText(t('quoteOf', { number: 1, total: count }));
  await expect(row(page, zoneRow)).toHaveCount(1);

  await give(page, after);

  await test.step('a name: in the legend, on the card, below the map and on it', async () => {
    await expect(row(page, routeRow)).toContainText('The Long Road');
    await expect(card.getByRole('heading', { level: 2 })).toHaveText('The Long Road');
    await expect(page.getByRole('button', { name: /The Long Road/ }).first()).toBeVisible();
    expect(await rendered(page, 'text')).toContain('LR');
  });

  await test.step('a moved point: at its new place', async () => {
    const [lon, lat] = (await drawnAt(page, place.id)) as [number, number];
    expect(lon).toBeCloseTo(moved[0] as number, 2);
    expect(lat).toBeCloseTo(moved[1] as number, 2);
  });

  await test.step('a claim more: among those of the road', async () => {
    await expect(card).toContainText(t('quoteOf', { number: 1, total: count + 1 }));
  });

  await test.step('a zone less: not on the map, nor in the legend', async () => {
    await expect(row(page, zoneRow)).toHaveCount(0);
    expect(await rendered(page, 'id')).not.toContain(zone.id);
    expect(
      await page.evaluate(
        (id) => (document.querySelector('[data-map]') as MapElement).map.getLayer(id),
        `zone-pattern-${zoneRow}`,
      ),
    ).toBeUndefined();
  });

  await test.step('the map is the same, and is told only of what has changed', async () => {
    expect(await map.evaluate(({ isSame }) => isSame())).toBe(true);
    const told = await map.evaluate((watched) => watched.told());
    // The bands of fronts are not in view, and are sent when they are.
    expect(told).toEqual(['fronts', 'leaders', 'names', 'points', 'routes', 'zones']);
    expect(await viewOf(page)).toEqual(view);
    expect(await statesOf(page, [route.id], 'chosen')).toEqual({ [route.id]: true });
  });

  await test.step('focus, scroll, choice and address are as they were', async () => {
    expect(
      await focused.evaluate((element) => element === document.activeElement && element?.isConnected),
    ).toBe(true);
    await expect(box).toBeFocused();
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(150);
    expect(await link?.textContent()).toMatch(/ Put otherwise\.$/);
    expect(await link?.evaluate((element) => element.isConnected)).toBe(true);
    expect(page.url()).toBe(address);
  });

  await test.step('what is chosen is taken away: the choice ends', async () => {
    await give(page, withoutFeature(after, route.id));
    await expect(card).toBeHidden();
    await expect(row(page, routeRow)).toHaveCount(0);
    // The map stays where it went for what was chosen.
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#lang=en(&view=[^&]+)?$/);
    expect(await rendered(page, 'id')).not.toContain(route.id);
  });

  await test.step('all of it is taken back: the zone and its row are there again, and nothing is lit', async () => {
    await give(page, story);
    await expect(row(page, zoneRow)).toHaveCount(1);
    await expect(row(page, routeRow)).toHaveCount(1);
    const ids = await rendered(page, 'id');
    expect(ids).toEqual(expect.arrayContaining([zone.id, route.id]));
    expect(await statesOf(page, [zone.id, route.id], 'chosen')).toEqual({});
    expect(await map.evaluate(({ isSame }) => isSame())).toBe(true);
  });
});

test('what is said of another time stands apart on a card, and is no evidence of the date that is read', async ({
  page,
}) => {
  const card = page.getByRole('region', { name: t('evidence'), exact: true });
  const apart = card.locator('[data-other-times]');
  await open(page, `lang=en&feature=${route.id}`);
  await expect(card).toContainText(t('quoteOf', { number: 1, total: route.claims.length }));
  await expect(apart).toHaveCount(0);
  const more = withClaim(story, route.id, 'of-then', 'Held by others then');
  const then = edited(more, ({ claims }) => {
    for (const claim of claims)
      if (claim.id === 'of-then') Object.assign(claim, { valid: '2016', notAt: [story.asOf] });
  });
  await give(page, then);
  await expect(apart.getByRole('heading')).toHaveText(t('saidOfOtherTimes'));
  await expect(apart).toContainText('Held by others then');
  await expect(card).toContainText(t('quoteOf', { number: 1, total: route.claims.length }));
  await give(page, more);
  await expect(apart).toHaveCount(0);
  await expect(card).toContainText(t('quoteOf', { number: 1, total: route.claims.length + 1 }));
});
