import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { fingersOf, type Point } from './support/fingers';
import { go, open, pointOf, settled, viewOf } from './support/map';
import { expect, freshTest, test } from './support/page';
import { anyLanguage, languages, wordsIn } from './support/words';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const sizes = [
  [360, 740],
  [430, 932],
] as const;

const sheet = (page: Page) => page.locator('[data-sheet]');
const grip = (page: Page) => page.locator('[data-sheet-head]');

async function boxes(page: Page) {
  const [map, panels] = await Promise.all([
    page.locator('[data-map]').boundingBox(),
    page.locator('[data-print="column"]').boundingBox(),
  ]);
  if (!map || !panels) throw new Error('found no map or no panels');
  return { map, panels };
}

/** The extent of a feature on the page, px. */
const extentOnPage = (page: Page, id: string) =>
  page.evaluate((feature) => {
    const element = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const drawn = element.map
      .queryRenderedFeatures()
      .filter(({ properties, geometry }) => properties['id'] === feature && geometry.type !== 'Point');
    const { left, top } = element.getBoundingClientRect();
    const points = drawn.flatMap(({ geometry }) =>
      ('coordinates' in geometry ? (geometry.coordinates.flat(5) as number[]) : []).flatMap((_, at, all) =>
        at % 2 === 0 ? [element.map.project([all[at] ?? 0, all[at + 1] ?? 0])] : [],
      ),
    );
    return {
      left: left + Math.min(...points.map(({ x }) => x)),
      right: left + Math.max(...points.map(({ x }) => x)),
      top: top + Math.min(...points.map(({ y }) => y)),
      bottom: top + Math.max(...points.map(({ y }) => y)),
    };
  }, id);

for (const language of languages) {
  const t = wordsIn(language);
  const higher = (page: Page) => page.getByRole('button', { name: t('sheetRaise') });
  const lower = (page: Page) => page.getByRole('button', { name: t('sheetLower') });

  freshTest(
    `the bottom sheet has three heights, by buttons and by dragging (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      freshTest.setTimeout(120_000);
      for (const [width, height] of sizes) {
        await page.setViewportSize({ width, height });
        // The same address again would not load the page anew.
        await page.goto('about:blank');
        await open(page, `lang=${language}`);
        const half = await boxes(page);
        await lower(page).tap();
        await expect(sheet(page)).toHaveAttribute('data-sheet', 'peek');
        await expect(lower(page)).toBeDisabled();
        await settled(page);
        const peek = await boxes(page);
        expect(peek.map.height).toBeGreaterThan(half.map.height * 1.5);
        expect(peek.panels.height).toBeLessThan(100);
        await higher(page).tap();
        await higher(page).tap();
        await expect(sheet(page)).toHaveAttribute('data-sheet', 'full');
        await expect(higher(page)).toBeDisabled();
        const full = await boxes(page);
        expect(full.panels.y).toBeLessThan(2);
        // At every height panels and map are one below the other, or the map is behind all of them.
        for (const { map, panels } of [half, peek]) {
          expect(panels.y).toBeGreaterThanOrEqual(map.y + map.height - 1);
        }

        const fingers = await fingersOf(page);
        const middle = async (): Promise<Point> => {
          const box = await grip(page).boundingBox();
          return { x: width / 2, y: (box?.y ?? 0) + 8 };
        };
        const drag = async (to: number) => {
          const from = await middle();
          await fingers.down(from);
          for (let step = 1; step <= 6; step++) {
            await fingers.move({ x: from.x, y: from.y + ((to - from.y) * step) / 6 });
          }
          // It goes no further up or down before it is lifted: this is no throw.
          await fingers.move({ x: from.x + 2, y: to });
          await fingers.up();
        };
        await drag(height * 0.5);
        await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
        await drag(height - 60);
        await expect(sheet(page)).toHaveAttribute('data-sheet', 'peek');
        await drag(20);
        await expect(sheet(page)).toHaveAttribute('data-sheet', 'full');
        await expect(sheet(page)).not.toHaveAttribute('data-dragging');
      }
    },
  );

  test(`the full-screen article has a small map below it (${language})`, wholeRunOnly, async ({ page }) => {
    await open(page, `lang=${language}`);
    await higher(page).tap();
    const locator = page.locator('[data-locator]');
    await expect(locator.locator('.vector-shapes')).toBeVisible();
    // It stands below the text and covers none of it.
    const box = await locator.boundingBox();
    const text = await page.locator('[data-print="reading"]').boundingBox();
    expect((text?.y ?? 0) + (text?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + 1);
    expect(box?.height ?? 0).toBeLessThan(844 * 0.12);
    // Nothing of the map that is covered can be reached.
    await expect(page.locator('[data-print="stage"]')).toHaveAttribute('inert');

    // It follows what is read: s9 and s10 are about the road.
    const road = () =>
      locator
        .locator('[data-feature="m4"] [data-layer]')
        .evaluateAll((shapes) => shapes.map((shape) => shape.getAttribute('stroke-width')));
    const before = await road();
    await page
      .locator('[data-sentence="s9"]')
      .first()
      .evaluate((sentence) => {
        const scroller = sentence.closest('[data-print="reading"]') as HTMLElement;
        const { top } = sentence.getBoundingClientRect();
        scroller.scrollBy(0, top - scroller.getBoundingClientRect().top - scroller.clientHeight * 0.33);
      });
    await expect.poll(road).not.toEqual(before);

    // A sentence's evidence stands beside its shape; closed, the reader is back where the article was left.
    await page.locator('[data-sentence="s9"]').first().tap();
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
    await expect(locator).toHaveCount(0);
    await page.getByRole('button', { name: t('closeEvidence') }).tap();
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'full');
    await expect(page.locator('[data-sentence="s9"]').first()).toBeInViewport();
    await page.getByRole('button', { name: t('backToMap') }).tap();
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
    await expect(page.locator('[data-map] canvas')).toBeFocused();
  });

  test(`a phone in landscape has one panel beside the map (${language})`, wholeRunOnly, async ({ page }) => {
    for (const [width, height] of [
      [844, 390],
      [667, 375],
    ] as const) {
      await page.setViewportSize({ width, height });
      await open(page, `lang=${language}`);
      const { map, panels } = await boxes(page);
      expect(Math.abs(map.x - panels.x)).toBeGreaterThanOrEqual(Math.min(map.width, panels.width) - 1);
      expect(map.height).toBeGreaterThan(height * 0.6);
      await page.locator('[data-sentence="s1"]').first().tap();
      const evidence = await page.getByRole('region', { name: t('evidence') }).boundingBox();
      expect(evidence?.height ?? 0).toBeGreaterThan(height * 0.5);
      await page.getByRole('radio', { name: t('legendTab') }).check();
      await expect(page.getByRole('heading', { name: t('legend') })).toBeInViewport();
    }
  });
}

// The same in each language.
for (const language of anyLanguage) {
  const t = wordsIn(language);
  const lower = (page: Page) => page.getByRole('button', { name: t('sheetLower') });

  test(`the evidence never covers the selection (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&view=7/35/38.5`);
    await lower(page).tap();
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'peek');
    await settled(page);
    // Low on the map, where the sheet will be.
    const { map } = await boxes(page);
    const { x, y } = await pointOf(page, 38, 34.2);
    expect(y).toBeGreaterThan(map.y + map.height * 0.5);
    expect(y).toBeLessThan(map.y + map.height);
    await page.touchscreen.tap(x, y);
    await expect(sheet(page)).toHaveAttribute('data-sheet', 'half');
    const name = await page.locator('h2[tabindex="-1"]').innerText();
    const feature = story.features.find((one) => one.name[language] === name);
    await settled(page);
    const { map: now, panels } = await boxes(page);
    await expect
      .poll(async () => (await extentOnPage(page, feature?.id ?? '')).bottom)
      .toBeLessThanOrEqual(panels.y + 1);
    const extent = await extentOnPage(page, feature?.id ?? '');
    expect(extent.top).toBeGreaterThanOrEqual(now.y - 1);
    expect(extent.left).toBeGreaterThanOrEqual(-1);
    expect(extent.right).toBeLessThanOrEqual(391);
  });

  test(`a long press lists the features under it (${language})`, wholeRunOnly, async ({ page }) => {
    await open(page, `lang=${language}`);
    await go(page, `lang=${language}&view=8/34.9/38.2`);
    const fingers = await fingersOf(page);
    const at = await pointOf(page, 38.2, 34.9);
    const list = page.getByRole('region', { name: t('overlaps') });
    await fingers.down(at);
    await expect(list).toBeVisible();
    await fingers.up();
    // One alone is listed too, and what the finger did was no tap.
    await expect(list.locator('[data-feature]')).toHaveCount(1);
    await expect(page).not.toHaveURL(/feature=/);
    await list.locator('[data-feature]').tap();
    await expect(page).toHaveURL(/feature=/);
    await page.getByRole('button', { name: t('closeEvidence') }).tap();

    // A finger that moves pans the map instead.
    const there = await pointOf(page, 38.2, 34.9);
    const view = await viewOf(page);
    await fingers.down(there);
    for (let step = 1; step <= 5; step++) await fingers.move({ x: there.x - step * 10, y: there.y });
    await expect.poll(async () => (await viewOf(page)).lon).toBeGreaterThan(view.lon + 0.05);
    await expect(list).toHaveCount(0);
    await fingers.up();
  });

  test(`one finger drags the marker along the road, and two zoom the map (${language})`, async ({ page }) => {
    await open(page, `lang=${language}&km=200&view=6.5/35.9/37.6`);
    const fingers = await fingersOf(page);
    const marker = await page.locator('[data-marker="route"]').boundingBox();
    const from = {
      x: (marker?.x ?? 0) + (marker?.width ?? 0) / 2,
      y: (marker?.y ?? 0) + (marker?.height ?? 0) / 2,
    };
    await fingers.down(from);
    for (let step = 1; step <= 8; step++) await fingers.move({ x: from.x + step * 6, y: from.y });
    await fingers.up();
    await expect(page).toHaveURL(/km=2[1-9]\d|km=[3-6]\d\d/);

    const { map } = await boxes(page);
    const [x, y] = [map.x + map.width / 2, map.y + map.height / 2];
    const zoom = (await viewOf(page)).zoom;
    await fingers.down({ x: x - 30, y }, { x: x + 30, y });
    for (let step = 1; step <= 6; step++) {
      await fingers.move({ x: x - 30 - step * 10, y }, { x: x + 30 + step * 10, y });
    }
    await fingers.up();
    await expect.poll(async () => (await viewOf(page)).zoom).toBeGreaterThan(zoom + 0.5);
  });
}
