import type { Page } from '@playwright/test';
import type { MapLibreMap } from 'maplibre-gl';
import { legendRows } from '../../src/cartography/rows';
import { themes } from '../../src/cartography/theme';
import { frame } from '../../src/map/picture/compose';
import { story } from '../support/stories';
import { go, open, settled } from './support/map';
import { expect, freshTest, test } from './support/page';
import { countDifferent, lookAt, type Region, sizeOf } from './support/pixels';
import { openDialog, type Words } from './support/share-dialog';
import { withoutWebGl } from './support/without-webgl';
import { anyLanguage, languages, wordsIn } from './support/words';
import { wholeRunOnly } from '../support/extent';

test.use({ isMapSharp: true });
freshTest.use({ isMapSharp: true });

const { light, dark } = themes;
/** Pixels of the picture to one of the page. */
const scale = 2;
/** Takes a picture with the dialog; gives its name and where the file lies. */
async function takePicture(page: Page, t: Words): Promise<{ name: string; path: string }> {
  await openDialog(page, t);
  const download = page.waitForEvent('download', { timeout: 60_000 });
  await page.getByRole('button', { name: t('savePicture') }).click();
  const file = await download;
  await expect(page.getByText(t('pictureSaved'))).toBeVisible();
  await page.keyboard.press('Escape');
  return { name: file.suggestedFilename(), path: await file.path() };
}

/** The map's own size, CSS px, and how many km a pixel is at its centre. */
const mapOf = (page: Page) =>
  page.evaluate(() => {
    const element = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const { clientWidth: width, clientHeight: height } = element;
    const west = element.map.unproject([width / 2 - 10, height / 2]);
    const east = element.map.unproject([width / 2 + 10, height / 2]);
    return { width, height, kmPerPx: west.distanceTo(east) / 20_000 };
  });

/** Opens the page in a wide window: its map, and where the picture has it, px from the picture's left. */
async function openWide(page: Page, language: string) {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, `lang=${language}&theme=light`);
  // The legend is at the inline end: in Arabic the map stands to the right of it.
  const before = language === 'ar' ? frame.legend + frame.gap : 0;
  return { map: await mapOf(page), mapX: (frame.margin + before) * scale };
}

/** Finds the map in a picture by the line around it, of which it has the whole height. */
async function findMap(
  page: Page,
  path: string,
  x: number,
  map: { width: number; height: number },
): Promise<Region> {
  const { height } = sizeOf(path);
  const [edge] = await lookAt(page, path, [{ x: x - 1, y: 0, width: 1, height }], light.rule);
  expect(edge?.down.height).toBe((map.height + 2) * scale);
  return { x, y: (edge?.down.y ?? 0) + 2, width: map.width * scale, height: map.height * scale };
}

for (const language of languages) {
  const t = wordsIn(language);
  const isRtl = language === 'ar';

  freshTest(
    `the picture has the map at twice its size, its legend and its scale (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      test.setTimeout(120_000);
      const { map, mapX } = await openWide(page, language);
      // The map alone, without the card of the page that lies over it.
      const showLegend = (visibility: 'hidden' | 'visible') =>
        page.locator('[data-legend-card]').evaluate((card, value) => {
          (card as HTMLElement).style.visibility = value;
        }, visibility);
      const look = async () => {
        await showLegend('hidden');
        const picture = await page.locator('[data-map]').screenshot();
        await showLegend('visible');
        return picture;
      };
      const before = await look();
      await page.evaluate(() => {
        const { map: engine } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
        const widths: number[] = [];
        engine.on('render', () => widths.push(engine.getCanvas().width));
        Object.assign(window, { widths });
      });
      const { name, path } = await takePicture(page, t);
      expect(name).toBe(`${story.slug}-map-2023-04-${language}.png`);

      const size = sizeOf(path);
      expect(size.width).toBe((map.width + 2 * frame.margin + frame.gap + frame.legend) * scale);
      const area = await findMap(page, path, mapX, map);
      const legend = {
        x: isRtl ? frame.margin * scale : area.x + area.width + frame.gap * scale,
        y: area.y,
        width: frame.legend * scale,
        height: area.height,
      };
      const bottom = { ...area, y: area.y + area.height - 60 * scale, height: 60 * scale };
      const head = { x: 0, y: 0, width: size.width, height: area.y - 4 };
      const foot = { ...head, y: area.y + area.height + 4, height: size.height - area.y - area.height - 4 };
      const looks = await lookAt(page, path, [area, legend, bottom, head, foot], light.ink);
      const [inMap, inLegend, inBottom, inHead, inFoot] = looks;
      expect(inMap?.colours).toBeGreaterThan(500);
      expect(inLegend?.colours).toBeGreaterThan(200);
      expect(inHead?.count).toBeGreaterThan(500);
      expect(inFoot?.colours).toBeGreaterThan(30);

      // The bar of the scale is the longest line of ink at the bottom, at the side where the reader begins.
      const bar = inBottom?.across ?? area;
      const km = (bar.width / scale) * map.kmPerPx;
      const [head10] = Number(km.toPrecision(1)).toExponential();
      expect(['1', '2', '5']).toContain(head10);
      // The ends of the bar are blended with what lies beside them: two pixels each are not of its colour.
      expect(Math.abs(km / Number(km.toPrecision(1)) - 1)).toBeLessThan(0.03);
      expect(bar.x < area.x + area.width / 2).toBe(!isRtl);

      // It was drawn at that size, and not blown up; the map on the page is as it was.
      await settled(page);
      const widths = await page.evaluate(() => Reflect.get(window, 'widths') as number[]);
      expect(Math.max(...widths)).toBe(map.width * scale);
      expect(widths.at(-1)).toBe(map.width);
      expect((await mapOf(page)).kmPerPx).toBeCloseTo(map.kmPerPx, 6);
      await page.getByRole('button', { name: t('takeAway') }).evaluate((button) => button.blur());
      // Drawn anew, a few pixels at the edges of letters are one step lighter or darker.
      await expect
        .poll(async () => countDifferent(page, [await look(), before], 4), { timeout: 15_000 })
        .toBe(0);
    },
  );
}

// The same in each language.
for (const language of anyLanguage) {
  const t = wordsIn(language);
  const isRtl = language === 'ar';

  test(
    `hidden features are neither on a picture’s map nor in its legend (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      test.setTimeout(120_000);
      const { map, mapX } = await openWide(page, language);
      const look = async () => {
        const { path } = await takePicture(page, t);
        const area = await findMap(page, path, mapX, map);
        const x = isRtl ? frame.margin * scale : area.x + area.width + frame.gap * scale;
        const legend = { ...area, x, width: frame.legend * scale };
        const sights = await lookAt(page, path, [area, legend], light.line.blue);
        return { onMap: sights[0], inLegend: sights[1] };
      };
      // The arcs themselves are taken off the map, so that what there is of their colour is of their labels.
      await page.evaluate(() => {
        const { map: engine } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
        const arcs = engine.getStyle().layers.filter(({ id }) => /^(backings|arrowhead-)/.test(id));
        for (const { id } of arcs) engine.setLayoutProperty(id, 'visibility', 'none');
      });
      const all = await look();
      expect(all.onMap?.count).toBeGreaterThan(500);
      expect(all.inLegend?.count).toBeGreaterThan(20);
      await go(page, `lang=${language}&theme=light&hide=backing-united-states-kurdish-led-groups`);
      const without = await look();
      expect(without.onMap?.sum).not.toBe(all.onMap?.sum);
      expect(without.onMap?.count).toBe(0);
      expect(without.inLegend?.count).toBe(0);
    },
  );

  test(
    `on a phone the picture has its legend below the map (${language})`,
    wholeRunOnly,
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await open(page, `lang=${language}&theme=dark`);
      const { width, height } = await mapOf(page);
      const { path } = await takePicture(page, t);
      const size = sizeOf(path);
      expect(size.width).toBe((width + 2 * frame.margin) * scale);
      expect(size.height).toBeGreaterThan((height + 400) * scale);
      const below = { x: 0, y: (height + 200) * scale, width: size.width, height: 200 * scale };
      const [sight] = await lookAt(page, path, [below], dark.ink);
      expect(sight?.count).toBeGreaterThan(500);
    },
  );
}

freshTest(
  'the legend of a picture has what the picture shows, and no more',
  wholeRunOnly,
  async ({ page }) => {
    test.setTimeout(120_000);
    const t = wordsIn('en');
    await page.addInitScript(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      const { fillText } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
        written.push(text);
        fillText.call(this, text, ...place);
      };
    });
    const namesIn = async (fragment: string) => {
      await go(page, fragment);
      await page.evaluate(() => (Reflect.get(window, 'written') as string[]).splice(0));
      await takePicture(page, t);
      const written = (await page.evaluate(() => Reflect.get(window, 'written') as string[])).join(' ');
      const names = legendRows(story).flatMap(({ id, name }) =>
        name?.['en'] ? [[id, name['en']] as const] : [],
      );
      return {
        rows: names.flatMap(([id, name]) => (written.includes(name) ? [id] : [])).sort(),
        hasFront: written.includes(t('frontBand')),
        hasDisputed: written.includes(t('disputedLine')),
      };
    };
    await open(page, 'lang=en');
    const inTheFirstView = await namesIn('lang=en');
    expect(inTheFirstView.rows).toEqual(expect.arrayContaining(['aside-israel', 'm4', 'syrian-government']));
    expect(inTheFirstView).toMatchObject({ hasFront: true, hasDisputed: true });
    // In the steppe east of Hama the government's ground is all there is.
    expect(await namesIn('lang=en&view=10.5/34.9/38')).toEqual({
      rows: ['syrian-government'],
      hasFront: false,
      hasDisputed: false,
    });
  },
);

test(
  'while a picture is drawn the button says so, and ignores a second press',
  wholeRunOnly,
  async ({ page }) => {
    test.setTimeout(90_000);
    const t = wordsIn('en');
    let downloads = 0;
    page.on('download', () => downloads++);
    await open(page, 'lang=en');
    await openDialog(page, t);
    await page.getByRole('button', { name: t('savePicture') }).click();
    const busy = page.getByRole('button', { name: t('pictureDrawing') });
    await expect(busy).toBeDisabled();
    await expect(busy).toBeFocused();
    await busy.dispatchEvent('click');
    await expect(page.getByText(t('pictureSaved'))).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('button', { name: t('savePicture') })).toBeEnabled();
    expect(downloads).toBe(1);
  },
);

freshTest('a picture that fails is reported, and can be retried', wholeRunOnly, async ({ page }) => {
  const t = wordsIn('en');
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.toBlob = (done) => done(null);
  });
  await open(page, 'lang=en');
  await openDialog(page, t);
  await page.getByRole('button', { name: t('savePicture') }).click();
  await expect(page.getByText(t('pictureFailed'))).toBeVisible({ timeout: 30_000 });
  await expect(page.getByRole('button', { name: t('savePicture') })).toBeEnabled();
});

freshTest('without a live map no picture is offered', async ({ page }) => {
  const t = wordsIn('en');
  await withoutWebGl(page);
  await page.goto('./#lang=en');
  await expect(page.getByRole('alert')).toBeVisible();
  await openDialog(page, t);
  await expect(page.getByText(t('citeView'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('savePicture') })).toHaveCount(0);
});
