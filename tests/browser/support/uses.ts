import type { Page } from '@playwright/test';
import { legendRows } from '../../../src/cartography/rows';
import { indexEvidence } from '../../../src/story/evidence';
import type { Route, Zone } from '../../../src/story/model';
import { story } from '../../support/stories';
import { pointOf, rendered, settled, sourcesDrawn } from './map';
import { expect, test } from './page';
import { type languages, wordsIn } from './words';

const evidence = indexEvidence(story);
const [source = ''] = story.languages;
const zone = story.features.find(
  (feature): feature is Zone => feature.kind === 'zone' && evidence.claimsOf(feature.id).length > 0,
) as Zone;
const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;

/** What readers come for: the ground in sight, a shape chosen and its evidence read, a layer switched, the road traced, a word sought. */
export async function useThePage(page: Page, language: (typeof languages)[number]): Promise<void> {
  await test.step(`the ground is drawn (${language})`, () => seeGround(page));
  await test.step(`a shape leads to its words (${language})`, () => readEvidence(page, language));
  await test.step(`a layer is switched (${language})`, () => switchLayer(page));
  await test.step(`the road is traced (${language})`, () => traceRoad(page, language));
  await test.step(`a word is found (${language})`, () => findWord(page, language));
}

async function seeGround(page: Page): Promise<void> {
  await expect(page.getByRole('alert')).toHaveCount(0);
  const drawn = await sourcesDrawn(page);
  expect(drawn).toEqual(expect.arrayContaining(['land', 'water', 'borders', 'names']));
}

async function readEvidence(page: Page, language: (typeof languages)[number]): Promise<void> {
  const t = wordsIn(language);
  const [lon, lat] = zone.labelAt as [number, number];
  const { x, y } = await pointOf(page, lon, lat);
  await page.mouse.click(x, y);
  // Where several things lie one over the other, the page asks which is meant.
  const offered = page.locator(`section:not([data-in-view]) [data-feature="${zone.id}"]`);
  const card = page.getByRole('region', { name: t('evidence'), exact: true });
  await expect(offered.or(card.locator('h2')).first()).toBeVisible();
  if (await offered.isVisible()) await offered.click();
  await expect(card.locator('h2')).toHaveText(zone.name[language] ?? '');
  const [claim] = evidence.claimsOf(zone.id);
  await expect(card.locator(`[data-claim="${claim?.id}"] blockquote[lang="${source}"] mark`)).toHaveText(
    claim?.quotes.map(({ exact }) => exact) ?? [],
  );
}

async function switchLayer(page: Page): Promise<void> {
  const [row] = legendRows(story);
  const box = page.locator(`[data-row="${row?.id}"] input[type="checkbox"]`);
  expect(await rendered(page, 'row')).toContain(row?.id);
  await box.uncheck();
  expect(await rendered(page, 'row')).not.toContain(row?.id);
  await box.check();
  expect(await rendered(page, 'row')).toContain(row?.id);
}

async function traceRoad(page: Page, language: (typeof languages)[number]): Promise<void> {
  const t = wordsIn(language);
  const bar = page.getByRole('region', { name: t('routeTitle', { name: route.name[language] ?? '' }) });
  await bar.getByRole('button').first().click();
  await settled(page);
  const marker = page.locator('[data-marker="route"]');
  const places: string[] = [];
  for (const stop of [route.stops[0], route.stops.at(-1)]) {
    const km = Math.floor(stop?.km ?? 0);
    await page.getByRole('slider').fill(String(km));
    await expect(bar).toContainText(t('kmOf', { km, total: Math.round(route.lengthKm) }));
    await expect(bar).toContainText(stop?.name[language] ?? '');
    places.push(JSON.stringify(await marker.boundingBox()));
  }
  expect(places[0]).not.toBe(places[1]);
  await bar.getByRole('button', { name: t('leaveRoute') }).click();
}

/** The index of what can be found is a part of the page that is loaded when it is asked for. */
async function findWord(page: Page, language: (typeof languages)[number]): Promise<void> {
  const t = wordsIn(language);
  await page.getByRole('button', { name: t('search') }).click();
  await page.getByRole('combobox', { name: t('search') }).fill(zone.name[language] ?? '');
  await page.locator(`[role="option"][data-found="${zone.id}"]`).click();
  await expect(page).toHaveURL(new RegExp(`feature=${zone.id}`));
}
