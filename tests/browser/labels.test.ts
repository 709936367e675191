import { bboxPolygon, booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import type { MapLibreMap } from 'maplibre-gl';
import type { Zone } from '../../src/story/model';
import { sample, wholeRunOnly } from '../support/extent';
import { story } from '../support/stories';
import { go, open, openWithoutMap, settled } from './support/map';
import { crowded, type Drawn, namesOn } from './support/names-on-map';
import { expect, freshTest, test } from './support/page';

const zones = story.features.filter((one): one is Zone => one.kind === 'zone');
const large = zones.filter(({ areaKm2 }) => areaKm2 > 20_000);
/** Thirty windows from 320 to 1920 px wide, high and low ones. */
const windows = Array.from({ length: 30 }, (_, index) => {
  const width = Math.round(320 * (1920 / 320) ** (index / 29));
  return { width, height: [844, 1000, 768][index % 3] ?? 800 };
});
const readings = [...story.languages, 'both'];

/** Zones' names that stand neither inside their zone nor outside of all zones. A halo may touch an edge. */
const astray = (drawn: readonly Drawn[]) =>
  drawn
    .filter(({ id, corners: [west, south, east, north], hasLeader }) => {
      const zone = zones.find((one) => one.id === id);
      if (!zone) return false;
      const [x, y] = [(east - west) * 0.03, (north - south) * 0.12];
      const area = bboxPolygon([west + x, south + y, east - x, north - y]);
      if (hasLeader) return zones.some(({ geometry }) => booleanIntersects(geometry, area));
      return area.geometry.coordinates.flat().some((corner) => !booleanPointInPolygon(corner, zone.geometry));
    })
    .map(({ key }) => key);

test('in thirty windows names on the live map neither overlap, are cut off, nor leave their zone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page, 'lang=en');
  for (const [index, size] of sample(windows, 5, undefined, 2).entries()) {
    const reading = readings[index % readings.length] ?? 'en';
    await page.setViewportSize(size);
    await go(page, `lang=${reading}`);
    // What is placed is what is seen, once the map has the window's size.
    let names = await namesOn(page);
    await expect(async () => {
      names = await namesOn(page);
      expect([...new Set(names.rendered)].sort()).toEqual(
        [...new Set(names.drawn.map(({ key }) => key))].sort(),
      );
    }).toPass({ timeout: 20_000 });
    const { drawn, covers, width, height } = names;
    const what = `${reading}, ${size.width} x ${size.height}`;
    expect(drawn.length, what).toBeGreaterThan(5);
    expect(crowded(drawn), what).toEqual([]);
    const cut = drawn.filter(
      ({ box }) =>
        box.left < -1 ||
        box.top < -1 ||
        box.right > width + 1 ||
        box.bottom > height + 1 ||
        covers.some(
          (cover) =>
            crowded([
              { key: '', box },
              { key: '', box: cover },
            ]).length > 0,
        ),
    );
    expect(
      cut.map(({ key }) => key),
      what,
    ).toEqual([]);
    expect(astray(drawn), what).toEqual([]);
    expect(
      drawn.map(({ id }) => id),
      what,
    ).toEqual(expect.arrayContaining(large.map(({ id }) => id)));
  }
});

freshTest(
  'in thirty windows names in the prerendered map neither overlap nor are cut off',
  wholeRunOnly,
  async ({ browser, baseURL }) => {
    test.setTimeout(120_000);
    for (const language of story.languages) {
      const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
      await page.goto(`./${story.slug}.${language}.html`);
      for (const size of windows) {
        await page.setViewportSize(size);
        const tree = page.locator(`[data-prerendered][lang="${language}"]`);
        const { names, map } = await tree.locator('[data-print="map"]').evaluate((element) => ({
          names: [...element.querySelectorAll<SVGElement>('[data-name]')]
            .filter((one) => one.checkVisibility())
            .map((one) => {
              const box = (one.querySelector('text') ?? one).getBoundingClientRect();
              const { left, top, right, bottom } = box;
              return { key: one.dataset['name'] ?? '', box: { left, top, right, bottom } };
            }),
          map: element.getBoundingClientRect().toJSON() as DOMRect,
        }));
        const what = `${language}, ${size.width} x ${size.height}`;
        expect(names.length, what).toBeGreaterThan(3);
        expect(new Set(names.map(({ key }) => key)).size, what).toBe(names.length);
        expect(crowded(names), what).toEqual([]);
        const cut = names.filter(
          ({ box }) =>
            box.left < map.left || box.top < map.top || box.right > map.right || box.bottom > map.bottom,
        );
        expect(
          cut.map(({ key }) => key),
          what,
        ).toEqual([]);
        for (const { id } of large)
          expect(
            names.map(({ key }) => key),
            what,
          ).toContain(`zone/${id}`);
      }
      await page.close();
    }
  },
);

test('a zone without room for its name has a leader line, and no name lies in another zone', async ({
  page,
}) => {
  await open(page, 'lang=en&view=6.4/35.6/38.6');
  const { drawn } = await namesOn(page);
  const mixed = zones.find(({ holder }) => holder.kind === 'mixed');
  expect(drawn.find(({ id }) => id === mixed?.id)?.hasLeader).toBe(true);
  expect(astray(drawn)).toEqual([]);
});

freshTest('text at 200 % is 200 % on the map too', wholeRunOnly, async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1200 });
  await open(page, 'lang=en');
  const sizeOf = () =>
    page.evaluate(() => {
      const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
      const drawn = map.queryRenderedFeatures({ layers: ['place-labels'] });
      return drawn.find(({ properties }) => properties['id'] === 'damascus')?.properties['size'] as number;
    });
  const once = await sizeOf();
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 32px !important }');
    document.adoptedStyleSheets = [sheet];
  });
  await page.reload();
  await page.locator('[data-map="ready"]').waitFor();
  await settled(page);
  expect((await sizeOf()) / once).toBeGreaterThan(1.8);
});

test('an idle map renders no further frame, in any view', wholeRunOnly, async ({ page }) => {
  await open(page, 'lang=en');
  const drawnInThirtyFrames = () =>
    page.evaluate(async () => {
      const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
      let times = 0;
      const count = () => {
        times += 1;
      };
      map.on('render', count);
      for (let frame = 0; frame < 30; frame++) await new Promise(requestAnimationFrame);
      map.off('render', count);
      return times;
    });
  // In the last of these, two names would exchange places again and again.
  const views = ['3.7/45.5/42', '5.9/35/38.6', '7.6/35.95/36.7', '8.6/35.55/36.1', '3.8/45.1769/43.4084'];
  for (const view of views) {
    await go(page, `lang=en&actor=syrian-government&view=${view}`);
    await expect.poll(drawnInThirtyFrames, view).toBe(0);
  }
});

for (const language of story.languages)
  freshTest(
    `on a phone no name of the first picture lies under the date of the zones (${language})`,
    async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openWithoutMap(page, `lang=${language}`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      for (const width of [320, 360, 375, 390, 412]) {
        await page.setViewportSize({ width, height: Math.round(width * 2.16) });
        const { named, under } = await page.evaluate(() => {
          const date = document.querySelector('[data-print="as-of"]')?.getBoundingClientRect();
          const names = [...document.querySelectorAll('[data-print="vector-map"] [data-name]')]
            .filter((one) => one.checkVisibility())
            .map((one) => ({
              key: one.getAttribute('data-name'),
              box: one.querySelector('text')?.getBoundingClientRect(),
            }));
          return {
            named: names.length,
            under: names
              .filter(
                ({ box }) =>
                  date &&
                  box &&
                  box.left < date.right &&
                  box.right > date.left &&
                  box.top < date.bottom &&
                  box.bottom > date.top,
              )
              .map(({ key }) => key),
          };
        });
        expect(named, `${width} px`).toBeGreaterThan(4);
        expect(under, `${width} px`).toEqual([]);
      }
    },
  );
