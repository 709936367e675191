import { along, booleanPointInPolygon, length, lineString, nearestPointOnLine } from '@turf/turf';
import type { Page } from '@playwright/test';
import type { Route, Zone } from '../../src/story/model';
import type { interfaceLanguages } from '../../src/i18n/languages';
import { everyEngine, everyEngineIf } from '../support/extent';
import { story } from '../support/stories';
import { open, pointOf, settled } from './support/map';
import { expect, test, textTest } from './support/page';
import { anyLanguage, languages, wordsIn } from './support/words';
import { heldBy } from '../support/holders';

const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;
const zones = story.features.filter((feature): feature is Zone => feature.kind === 'zone');
const line = lineString(route.geometry.coordinates);
const lengthKm = length(line);

/** What the readout has to say, computed anew from the geometry alone. */
function expectedAt(km: number, language: string) {
  const position = along(line, km).geometry.coordinates as [number, number];
  const zone = zones.find(({ geometry }) => booleanPointInPolygon(position, geometry));
  const holder = story.actors.find(({ id }) => id === heldBy(zone))?.name ?? zone?.name;
  const stops = route.stops.map((stop) => ({
    name: stop.name[language] ?? '',
    km: nearestPointOnLine(line, stop.at).properties.location,
  }));
  const nearest = stops.reduce((best, stop) =>
    Math.abs(stop.km - km) < Math.abs(best.km - km) ? stop : best,
  );
  return { position, holder: holder?.[language] ?? '', town: nearest.name };
}

const slider = (page: Page) => page.getByRole('slider');
const readKm = async (page: Page) => Number(await slider(page).inputValue());

/** The road's bar, in a language. */
const barIn = (page: Page, language: keyof typeof interfaceLanguages) =>
  page.getByRole('region', {
    name: wordsIn(language)('routeTitle', { name: route.name[language] ?? '' }),
  });

for (const language of languages) {
  const t = wordsIn(language);
  const bar = (page: Page) => barIn(page, language);

  test(
    `the road is traced from end to end (${language})`,
    everyEngineIf(language === 'ar'),
    async ({ page }) => {
      await open(page, `lang=${language}`);
      await bar(page).getByRole('button').first().click();
      await settled(page);
      const card = page.getByRole('region', { name: t('evidence'), exact: true });
      await expect(card.locator('h2')).toHaveText(route.name[language] ?? '');
      for (const km of [0, 20, 60, 95, 130, 190, 205, 250, 320, 350, 400, 520, 600, Math.floor(lengthKm)]) {
        await test.step(`${km} km`, async () => {
          await slider(page).fill(String(km));
          const { position, holder, town } = expectedAt(km, language);
          await expect(bar(page)).toContainText(t('kmOf', { km, total: Math.round(lengthKm) }));
          await expect(bar(page)).toContainText(holder);
          await expect(bar(page)).toContainText(town);
          await settled(page);
          const at = await pointOf(page, ...position);
          const marker = await page.locator('[data-marker="route"]').boundingBox();
          if (!marker) throw new Error('found no marker on the map');
          expect(Math.abs(marker.x + marker.width / 2 - at.x)).toBeLessThan(2);
          expect(Math.abs(marker.y + marker.height / 2 - at.y)).toBeLessThan(2);
        });
      }
      await expect(page).toHaveURL(/km=646/);
    },
  );

  textTest(
    `arrow keys travel the road in the map’s direction (${language})`,
    everyEngine,
    async ({ page }) => {
      await open(page, `lang=${language}&km=100`);
      await slider(page).focus();
      const [forward, back] = ['ArrowRight', 'ArrowLeft'];
      await page.keyboard.press(forward);
      expect(await readKm(page)).toBeCloseTo(101);
      await page.keyboard.press(`Shift+${forward}`);
      expect(await readKm(page)).toBeCloseTo(111);
      await page.keyboard.press(back);
      expect(await readKm(page)).toBeCloseTo(110);
      await page.keyboard.press('End');
      expect(await readKm(page)).toBeCloseTo(lengthKm, 0);
      await page.keyboard.press('Home');
      expect(await readKm(page)).toBe(0);
      await expect(slider(page)).toHaveAttribute(
        'aria-valuetext',
        new RegExp(route.stops[0]?.name[language] ?? ''),
      );
    },
  );
}

// The same in each language.
for (const language of anyLanguage) {
  const t = wordsIn(language);
  const bar = (page: Page) => barIn(page, language);

  test(`play moves the marker, pause stops it, and it stops at the end (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&km=0`);
    await bar(page)
      .getByRole('button', { name: t('play') })
      .click();
    await expect.poll(() => readKm(page)).toBeGreaterThan(5);
    await bar(page)
      .getByRole('button', { name: t('pause') })
      .click();
    await expect(bar(page).getByRole('button', { name: t('play') })).toBeVisible();
    const stopped = await readKm(page);
    await slider(page).fill(String(lengthKm - 5));
    await bar(page)
      .getByRole('button', { name: t('play') })
      .click();
    await expect(bar(page)).toContainText(
      t('kmOf', { km: Math.round(lengthKm), total: Math.round(lengthKm) }),
    );
    await expect(bar(page).getByRole('button', { name: t('play') })).toBeVisible();
    expect(stopped).toBeLessThan(lengthKm - 5);
    await bar(page)
      .getByRole('button', { name: t('leaveRoute') })
      .click();
    await expect(page.locator('[data-marker="route"]')).toHaveCount(0);
    await expect(page).not.toHaveURL(/km=/);
  });
}

textTest(
  'the sentences of a stretch are named where the road runs through it, and lead to themselves',
  async ({ page }) => {
    const stretch = route.stretches.find(({ id }) => id === 'south-of-idlib');
    if (!stretch) throw new Error('found no stretch "south-of-idlib"');
    await open(page, `lang=en&km=${Math.round((stretch.fromKm + stretch.toKm) / 2)}`);
    await page
      .getByRole('region', { name: /^Tracing/ })
      .getByRole('button', { name: 'Sentence 9', exact: true })
      .click();
    await expect(page).toHaveURL(/sentence=s9/);
  },
);

textTest(
  'the road’s card tells how far it can be off in each part, and the readout how near a front is there',
  async ({ page }) => {
    const [west, middle, east] = route.precisionParts;
    if (!west || !middle || !east) throw new Error('found no three parts of the road');
    await open(page, `lang=en&feature=${route.id}`);
    const card = page.getByRole('region', { name: 'Evidence', exact: true });
    for (const [part, km] of [
      [west, 2],
      [middle, 4],
      [east, 2],
    ] as const) {
      const words = new RegExp(
        `about ${km} km.* from km ${Math.round(part.fromKm)} to km ${Math.round(part.toKm)}$`,
      );
      await expect(card.getByRole('definition').filter({ hasText: words })).toHaveCount(1);
    }
    await open(page, 'lang=en&km=440');
    // A front good to 4 km, a road good to 4 km: together 8.
    await expect(page.locator('[data-readout]')).toContainText(/within 8 km.* of a front/);
  },
);
