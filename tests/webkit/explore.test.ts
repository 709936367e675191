import { indexEvidence } from '../../src/story/evidence';
import type { Zone } from '../../src/story/model';
import { go, litFeatures, pointOf, sourcesDrawn } from '../browser/support/map';
import { wordsIn } from '../browser/support/words';
import { story } from '../support/stories';
import { evidenceOf, nameOf } from './support/evidence';
import { expect, test } from './support/test';

const evidence = indexEvidence(story);
const zone = story.features.find(
  (feature): feature is Zone => feature.kind === 'zone' && evidence.claimsOf(feature.id).length > 0,
) as Zone;

test('the page opens, and the engine draws the ground and what the story says', async ({ page }) => {
  await page.open('lang=en');
  expect(await page.count('[role="alert"]')).toBe(0);
  expect(await sourcesDrawn(page)).toEqual(
    expect.arrayContaining(['land', 'water', 'borders', 'names', 'zones', 'routes']),
  );
  const painted = await page.evaluate(
    () => document.querySelector('[data-map] canvas')?.getBoundingClientRect().width,
  );
  expect(painted).toBeGreaterThan(300);
});

test('a shape is chosen on the map, is lit, and shows the words that it rests on', async ({ page }) => {
  await page.open('lang=ar');
  const [lon, lat] = zone.labelAt as [number, number];
  await go(page, `lang=ar&view=7/${lat}/${lon}`);
  await page.clickAt(await pointOf(page, lon, lat));
  // Where several things lie one over the other, the page asks which is meant.
  const offered = `section:not([data-in-view]) [data-feature="${zone.id}"]`;
  await page.find(`${offered}, h2[tabindex="-1"]`);
  if ((await page.count(offered)) > 0) await page.click(offered);
  await expect.poll(() => page.texts('h2[tabindex="-1"]')).toEqual([nameOf(zone.id, 'ar')]);
  const ids = story.features.map(({ id }) => id);
  expect(await litFeatures(page, ids)).toEqual([zone.id]);
  const [claim] = evidence.claimsOf(zone.id);
  expect(
    await page.texts(`${evidenceOf('ar')} [data-claim="${claim?.id}"] blockquote[lang="ar"] mark`),
  ).toEqual(claim?.quotes.map(({ exact }) => exact));
});

test('from a sentence to what it puts on the map, and back', async ({ page }) => {
  const t = wordsIn('en');
  const route = story.features.find(({ kind }) => kind === 'route');
  await page.open('lang=en');
  await page.click('[data-sentence="s9"]');
  await expect
    .poll(() => page.texts('h2[tabindex="-1"]'))
    .toEqual([t('sentenceOf', { number: 9, total: 20 })]);
  const ids = story.features.map(({ id }) => id);
  expect(new Set(await litFeatures(page, ids))).toEqual(
    new Set(evidence.featuresOf('s9').map(({ id }) => id)),
  );
  await page.click(`${evidenceOf('en')} [data-feature="${route?.id}"]`);
  await expect.poll(() => page.texts('h2[tabindex="-1"]')).toEqual([nameOf(route?.id ?? '', 'en')]);
  expect(await page.count('[data-sentence="s9"] mark')).toBeGreaterThan(0);
  await page.click(`${evidenceOf('en')} a`, t('goToSentence', { number: 9 }));
  await expect.poll(() => page.address()).toContain('sentence=s9');
});
