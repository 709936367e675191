import type { Page } from '@playwright/test';
import type { Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { indexEvidence } from '../../src/story/evidence';
import type { Feature } from '../../src/story/model';
import { type Choice, subjectOf } from '../../src/story/subject';
import { everyEngine, everyEngineIf, sample, wholeRunInEveryEngine, wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { go, isSeen, litFeatures, open, pointOf, settled, viewOf } from './support/map';
import { expect, freshTest, test, textTest } from './support/page';
import { directions, wordsIn } from './support/words';

const evidence = indexEvidence(story);
const [source = ''] = story.languages;

/** A position on the map's ground where the feature can be clicked; none where the map does not show it. */
function spotOf(feature: Feature): Position | undefined {
  switch (feature.kind) {
    case 'zone':
    case 'influence':
      return feature.labelAt;
    case 'route':
      return feature.geometry.coordinates[100];
    case 'backing':
      return feature.geometry.coordinates[42];
    case 'place':
      return (feature.geometry.coordinates[0] ?? 0) > -12 ? feature.geometry.coordinates : undefined;
    case 'meeting':
    case 'event':
      return feature.geometry?.coordinates;
    default:
      return feature satisfies never;
  }
}

async function chooseOnMap(page: Page, feature: Feature, [lon, lat]: Position, language: string) {
  await go(page, `lang=${language}&view=8/${lat}/${lon}`);
  const { x, y } = await pointOf(page, lon as number, lat as number);
  await page.mouse.click(x, y);
  const listed = page.locator(`section:not([data-in-view]) [data-feature="${feature.id}"]`);
  await expect(listed.or(page.locator('h2[tabindex="-1"]'))).toBeVisible();
  if (await listed.isVisible()) await listed.click();
}

for (const language of directions) {
  const t = wordsIn(language);

  // What lies under the mouse, and what is lit, is the same in each language.
  const isOnMap = language === source;
  const inLanguage = isOnMap ? test : textTest;

  inLanguage(
    `each feature is chosen ${isOnMap ? 'on the map' : 'by its address'} and shows its evidence (${language})`,
    everyEngineIf(isOnMap),
    async ({ page, browserName }) => {
      test.setTimeout(180_000);
      await open(page, `lang=${language}`);
      const ids = story.features.map(({ id }) => id);
      for (const feature of sample(story.features, 7, browserName, isOnMap ? 5 : 1)) {
        await test.step(feature.id, async () => {
          const spot = isOnMap ? spotOf(feature) : undefined;
          if (spot) await chooseOnMap(page, feature, spot, language);
          else await go(page, `lang=${language}&feature=${feature.id}`);
          const card = page.getByRole('region', { name: t('evidence'), exact: true });
          await expect(card.locator('h2')).toHaveText(feature.name[language] ?? '');
          if (isOnMap) expect(await litFeatures(page, ids)).toEqual([feature.id]);
          await expect(card).toContainText(t(feature.basis === 'article' ? 'basisArticle' : 'basisContext'));
          await expect(card).toContainText(feature.outline.description[language] ?? '');
          const claims = evidence.claimsOf(feature.id);
          if (claims.length === 0) {
            await expect(card).toContainText(feature.reason?.[language] ?? 'a reason');
            await expect(card.locator('[data-claim]')).toHaveCount(0);
          }
          for (const [index, claim] of claims.entries()) {
            const shown = card.locator(`[data-claim="${claim.id}"]`);
            await expect(shown).toContainText(claim.statement[language] ?? '');
            const speaker = story.speakers.find(({ id }) => id === claim.speaker);
            await expect(shown).toContainText(speaker?.name[language] ?? '');
            await expect(shown.locator(`blockquote[lang="${source}"] mark`)).toHaveText(
              claim.quotes.map(({ exact }) => exact),
            );
            if (index < claims.length - 1)
              await card.getByRole('button', { name: t('nextEvidence') }).click();
          }
          if (claims.length > 0) {
            await expect(card.getByRole('button', { name: t('nextEvidence') })).toBeDisabled();
          }
        });
      }
    },
  );

  inLanguage(
    `each sentence is chosen in the article and ${isOnMap ? 'lights' : 'lists'} what it supports (${language})`,
    everyEngineIf(isOnMap),
    async ({ page, browserName }) => {
      test.setTimeout(180_000);
      await open(page, `lang=${language}`);
      const ids = story.features.map(({ id }) => id);
      const card = page.getByRole('region', { name: t('evidence'), exact: true });
      for (const [index, sentence] of sample(
        [...story.sentences.entries()],
        6,
        browserName,
        isOnMap ? 4 : 1,
      )) {
        await test.step(sentence.id, async () => {
          await page.locator(`[data-sentence="${sentence.id}"]`).click();
          await expect(card.locator('h2')).toHaveText(
            t('sentenceOf', { number: index + 1, total: story.sentences.length }),
          );
          const features = evidence.featuresOf(sentence.id);
          await expect(card.locator('[data-feature]')).toHaveCount(features.length);
          const lit = features.map(({ id }) => id);
          if (isOnMap) expect(new Set(await litFeatures(page, ids))).toEqual(new Set(lit));
          if (features.length === 0) await expect(card).toContainText(sentence.noPlace?.[language] ?? 'why');
        });
      }
    },
  );

  textTest(`a claim is shown as said, implied or somebody’s view (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    const card = page.getByRole('region', { name: t('evidence'), exact: true });
    for (const mode of ['said', 'implied', 'view'] as const) {
      const claim = story.claims.find((one) => one.mode === mode);
      const actor = story.actors.find(({ id }) => id === claim?.viewOf)?.name[language] ?? '';
      const words = { said: t('modeSaid'), implied: t('modeImplied'), view: t('modeView', { actor }) };
      await go(page, `lang=${language}&claim=${claim?.id}`);
      await expect(card.locator('[data-mode]')).toHaveText([words[mode]]);
    }
  });

  textTest(
    `a sentence leads to its feature and the feature back to the sentence (${language})`,
    everyEngine,
    async ({ page }) => {
      await open(page, `lang=${language}&sentence=s9`);
      const card = page.getByRole('region', { name: t('evidence'), exact: true });
      const route = story.features.find(({ kind }) => kind === 'route');
      await card.locator(`[data-feature="${route?.id}"]`).click();
      await expect(card.locator('h2')).toHaveText(route?.name[language] ?? '');
      await expect(page.locator('[data-sentence="s9"] mark').first()).toBeVisible();
      await card
        .getByRole('link', { name: t('goToSentence', { number: 9 }) })
        .first()
        .click();
      await expect(card.locator('h2')).toHaveText(t('sentenceOf', { number: 9, total: 20 }));
      await expect(page).toHaveURL(/sentence=s9/);
    },
  );
}

test('a click on overlapping shapes lists the candidates, smallest first', everyEngine, async ({ page }) => {
  await open(page, 'lang=en');
  const idlib = story.features.find(({ id }) => id === 'idlib');
  if (idlib?.kind !== 'place') throw new Error('found no place "idlib"');
  const [lon = 0, lat = 0] = idlib.geometry.coordinates;
  await go(page, `lang=en&view=9/${lat}/${lon}`);
  const { x, y } = await pointOf(page, lon, lat);
  await page.mouse.click(x, y);
  const list = page.getByRole('region', { name: wordsIn('en')('overlaps') });
  await expect(list.locator('[data-feature]')).toHaveText(['Idlib', 'Idlib area']);
  await list.getByRole('button', { name: 'Idlib area' }).click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(/feature=zone-idlib/);
});

test('the mouse over a shape previews it, on the map and in the article', everyEngine, async ({ page }) => {
  await open(page, 'lang=en&view=8/35.93/36.63');
  const { x, y } = await pointOf(page, 36.55, 35.98);
  await page.mouse.move(x, y);
  await page.mouse.move(x + 1, y);
  // Beside the mouse, and not in a list.
  await expect(page.locator('[data-tooltip]')).toContainText('Idlib area');
  await expect(page.locator('[data-sentence="s9"]')).toHaveCSS('text-decoration-line', 'underline');
});

const tell = story.features.find((feature) => feature.kind === 'zone' && feature.areaKm2 < 1500);
const held = story.features.find((feature) => feature.kind === 'zone' && feature.areaKm2 > 50_000);
if (!tell || !held) throw new Error('found no small and no large zone');
const link = (feature: Feature) => `lang=en&feature=${feature.id}`;

test(
  'selecting a small feature zooms to it, and a large one does not move the map',
  wholeRunOnly,
  async ({ page }) => {
    await open(page, 'lang=en');
    const first = await viewOf(page);
    await go(page, link(held));
    const left = await viewOf(page);
    for (const key of ['zoom', 'lat', 'lon', 'bearing'] as const)
      expect(left[key]).toBeCloseTo(first[key], 6);
    await go(page, link(tell));
    expect((await viewOf(page)).zoom).toBeGreaterThan(first.zoom + 1);
    expect(await isSeen(page, tell)).toBe(true);
  },
);

test('a closer zoom is kept', wholeRunOnly, async ({ page }) => {
  const place = story.features.find(({ id }) => id === 'idlib');
  const [lon = 0, lat = 0] = (place && spotOf(place)) ?? [];
  await open(page, `lang=en&view=10/${lat}/${lon}`);
  const { x, y } = await pointOf(page, lon, lat);
  await page.mouse.click(x, y);
  await page
    .getByRole('region', { name: wordsIn('en')('overlaps') })
    .locator('[data-feature="idlib"]')
    .click();
  await expect(page.locator('h2[tabindex="-1"]')).toHaveText(place?.name['en'] ?? '-');
  await settled(page);
  expect((await viewOf(page)).zoom).toBeCloseTo(10);
});

test(
  'a link with a view of its own keeps it, also as a step back',
  wholeRunInEveryEngine,
  async ({ page }) => {
    const own = 'view=5.5/35.1/38.2';
    await open(page, `${link(tell)}&${own}`);
    expect((await viewOf(page)).zoom).toBeCloseTo(5.5);
    await page.locator('[data-sentence="s9"]').first().click();
    await settled(page);
    await page.goBack();
    await settled(page);
    expect((await viewOf(page)).zoom).toBeCloseTo(5.5);
    expect(new URL(page.url()).hash).toBe(`#${link(tell)}&${own}`);
  },
);

freshTest(
  'a selection and its camera move are one history entry, and back undoes both',
  wholeRunInEveryEngine,
  async ({ page }) => {
    await open(page, 'lang=en');
    const first = await viewOf(page);
    const steps = () => page.evaluate(() => history.length);
    const before = await steps();
    const card = page.getByRole('region', { name: 'Evidence', exact: true });
    await page.getByRole('button', { name: `Evidence: ${tell.name['en']}` }).click();
    await expect(card.locator('h2')).toHaveText(tell.name['en'] ?? '');
    await expect(page).toHaveURL(/view=/);
    expect(await steps()).toBe(before + 1);
    await page.goBack();
    await settled(page);
    const after = await viewOf(page);
    expect(after.zoom).toBeCloseTo(first.zoom);
    expect(after.lon).toBeCloseTo(first.lon);
  },
);

test(
  'every card with a feature on the map has a link to it, and no other card',
  wholeRunOnly,
  async ({ page }) => {
    const t = wordsIn('ar');
    test.setTimeout(90_000);
    await open(page, 'lang=ar');
    const hasPlace = (id: string) => evidence.featureById.get(id)?.geometry;
    const kinds: readonly Choice[] = [
      { kind: 'feature', id: tell.id },
      { kind: 'sentence', id: 's9' },
      ...(['claim', 'actor', 'relation', 'moment'] as const).flatMap((kind) => {
        const all = { claim: story.claims, actor: story.actors, moment: story.moments };
        const ids = kind === 'relation' ? story.relations.relations : all[kind];
        const has = (one: { id: string }) =>
          subjectOf({ kind, id: one.id }, story, evidence)?.features.some(hasPlace);
        return [ids.find(has), ids.find((one) => !has(one))].flatMap((one) =>
          one ? [{ kind, id: one.id }] : [],
        );
      }),
    ];
    for (const choice of sample(kinds, 3)) {
      await test.step(`${choice.kind} ${choice.id}`, async () => {
        await go(page, `lang=ar&${choice.kind}=${choice.id}&view=10/33/44`);
        const button = page.getByRole('button', { name: t('zoomToThis') });
        const features = subjectOf(choice, story, evidence)?.features ?? [];
        if (!features.some(hasPlace)) return expect(button).toHaveCount(0);
        await button.click();
        await settled(page);
        const seen = evidence
          .featuresBy(features)
          .filter(({ geometry, kind }) => geometry && kind !== 'backing');
        for (const feature of seen) expect(await isSeen(page, feature), feature.id).toBe(true);
        await expect(page).not.toHaveURL(/view=10\//);
      });
    }
  },
);

const windows = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

for (const [width, height] of sample(windows, 3)) {
  test(`the whole story is in sight with all its capitals, on land (${width} px)`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, 'lang=en');
    await page.getByRole('button', { name: wordsIn('en')('wholeStory') }).click();
    await settled(page);
    const capitals = story.features.flatMap(({ kind, id, geometry }) =>
      kind === 'place' && ['washington', 'moscow', 'ankara', 'damascus', 'tehran'].includes(id)
        ? [{ id, at: geometry.coordinates as [number, number] }]
        : [],
    );
    expect(capitals).toHaveLength(5);
    const seen = await page.evaluate((all) => {
      const element = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
      const { clientWidth, clientHeight } = element;
      return all.flatMap(({ id, at }) => {
        const point = element.map.project(at);
        const isInside = point.x > 0 && point.x < clientWidth && point.y > 0 && point.y < clientHeight;
        const layers = element.map.queryRenderedFeatures(point).map(({ layer }) => layer.id);
        return isInside && layers.includes('land') && layers.includes('places') ? [id] : [];
      });
    }, capitals);
    expect(seen).toEqual(capitals.map(({ id }) => id));
  });
}
