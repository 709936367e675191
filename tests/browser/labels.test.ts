import { bboxPolygon, booleanIntersects, booleanPointInPolygon } from '@turf/turf';
import type { Page } from '@playwright/test';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import type { Zone } from '../../src/story/model';
import { story } from '../support/stories';
import { go, open, settled } from './support/map';
import { holdBack } from './support/own-page';
import { expect, test } from './support/page';
import { languages } from './support/words';

const zones = story.features.filter((one): one is Zone => one.kind === 'zone');
const large = zones.filter(({ areaKm2 }) => areaKm2 > 20_000);
/** Thirty windows from 320 to 1920 px wide, high and low ones. */
const windows = Array.from({ length: 30 }, (_, index) => {
  const width = Math.round(320 * (1920 / 320) ** (index / 29));
  return { width, height: [844, 1000, 768][index % 3] ?? 800 };
});
const readings = ['ar', 'en', 'tr', 'both'];

interface Seen {
  readonly key: string;
  readonly box: { left: number; top: number; right: number; bottom: number };
}

/** Names that stand on one another. A box has room above and below the letters, and a halo is nothing to be read. */
function crowded(names: readonly Seen[]): string[] {
  return names.flatMap(({ key, box: a }, index) =>
    names
      .slice(index + 1)
      .filter(
        ({ box: b }) =>
          a.left + 2 < b.right && b.left + 2 < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom,
      )
      .map((other) => `${key} / ${other.key}`),
  );
}

interface Drawn extends Seen {
  readonly id: string;
  readonly corners: readonly [west: number, south: number, east: number, north: number];
  readonly hasLeader: boolean;
}

/** The names on the live map, measured in its own faces; px from its top left, and degrees. */
const namesOn = (page: Page) =>
  page.evaluate(async () => {
    const element = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
    const { map } = element;
    const dataOf = async (source: string) => {
      const data = await map.getSource<GeoJSONSource>(source)?.getData();
      return data?.type === 'FeatureCollection' ? data.features : [];
    };
    const ends = (await dataOf('leaders')).map(({ geometry }) =>
      geometry.type === 'LineString' ? geometry.coordinates[1]?.join() : '',
    );
    const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
    const sans = getComputedStyle(document.body).getPropertyValue('--sans');
    const drawn: Drawn[] = [];
    for (const { properties, geometry } of await dataOf('names')) {
      if (geometry.type !== 'Point' || properties?.['layer'] === 'covers') continue;
      const { key, id, layer, text, second, size, spacing, anchor, gap } = properties as {
        readonly [name in 'key' | 'layer' | 'text' | 'second' | 'anchor']: string;
      } & {
        readonly id?: string;
        readonly size: number;
        readonly spacing: number;
        readonly gap: number;
      };
      const isBold = ['place-labels', 'zone-labels', 'route-labels'].includes(layer);
      pen.font = `${isBold ? 600 : 400} ${size}px ${sans}`;
      const lines: [string, number][] = [
        ...text.split('\n').map((line): [string, number] => [line, 1]),
        ...(second ? second.split('\n') : []).map((line): [string, number] => [line, 0.8]),
      ];
      const wide = ([line, scale]: [string, number]) =>
        pen.measureText(line).width * scale + line.length * spacing * size;
      const width = Math.max(...lines.map(wide));
      const height = lines.reduce((sum, [, scale]) => sum + scale * 1.2 * size, 0);
      const point = map.project(geometry.coordinates as [number, number]);
      // As the engine has a radial offset.
      const by = gap * size * (anchor.includes('-') ? Math.SQRT1_2 : 1);
      const x = point.x + (anchor.endsWith('left') ? by : anchor.endsWith('right') ? -by : 0);
      const down = by - (7 / 24) * size;
      const y = point.y + (anchor.startsWith('top') ? down : anchor.startsWith('bottom') ? -down : 0);
      const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - width : x - width / 2;
      const top = anchor.startsWith('top') ? y : anchor.startsWith('bottom') ? y - height : y - height / 2;
      const [southWest, northEast] = [
        map.unproject([left, top + height]),
        map.unproject([left + width, top]),
      ];
      drawn.push({
        key,
        id: id ?? '',
        box: { left, top, right: left + width, bottom: top + height },
        corners: [southWest.lng, southWest.lat, northEast.lng, northEast.lat],
        hasLeader: ends.includes(geometry.coordinates.join()),
      });
    }
    const frame = element.getBoundingClientRect();
    const covers = [...document.querySelectorAll('[data-over-map]')]
      .map((one) => one.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, right, top, bottom }) => ({
        left: left - frame.left,
        right: right - frame.left,
        top: top - frame.top,
        bottom: bottom - frame.top,
      }));
    const rendered = map
      .queryRenderedFeatures({
        layers: map.getStyle().layers.flatMap(({ id, type }) => (type === 'symbol' ? [id] : [])),
      })
      .flatMap(({ source, properties }) =>
        source === 'names' && properties['key'] ? [String(properties['key'])] : [],
      );
    return { drawn, covers, rendered, width: frame.width, height: frame.height };
  });

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

test('in thirty windows the live map has names that neither overlap nor are cut nor leave their zone', async ({
  page,
}) => {
  test.setTimeout(180_000);
  await open(page, 'lang=en');
  for (const [index, size] of windows.entries()) {
    const reading = readings[index % readings.length] ?? 'en';
    await page.setViewportSize(size);
    await go(page, `lang=${reading}`);
    const { drawn, covers, rendered, width, height } = await namesOn(page);
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
    // What is placed is what is seen.
    expect([...new Set(rendered)].sort(), what).toEqual([...new Set(drawn.map(({ key }) => key))].sort());
  }
});

test('in thirty windows the first picture has names that neither overlap nor are cut', async ({
  browser,
  baseURL,
}) => {
  test.setTimeout(120_000);
  for (const language of story.languages) {
    const page = await browser.newPage({ javaScriptEnabled: false, baseURL: baseURL ?? '' });
    await page.goto(`./${story.slug}.${language}.html`);
    for (const size of windows) {
      await page.setViewportSize(size);
      const tree = page.locator(`[data-first][lang="${language}"]`);
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
});

for (const language of languages) {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`no name jumps or goes when the live map takes the picture’s place (${language}, ${width} px)`, async ({
      browser,
      baseURL,
    }) => {
      const page = await browser.newPage({
        locale: language,
        viewport: { width, height },
        baseURL: baseURL ?? '',
      });
      const release = await holdBack(page, /\/assets\/index-[^/]+\.js/);
      await page.goto('./', { waitUntil: 'commit' });
      const tree = page.locator(`[data-first][lang="${language}"]`);
      await tree.locator('.vector-labels').waitFor();
      await page.evaluate(() => document.fonts.ready);
      const before = await tree.locator('[data-print="map"]').evaluate((element) => {
        const frame = element.getBoundingClientRect();
        return [...element.querySelectorAll<SVGElement>('[data-name]')]
          .filter((one) => one.checkVisibility())
          .map((one) => {
            const { left, right, top, bottom } = (one.querySelector('text') ?? one).getBoundingClientRect();
            const text = [...one.querySelectorAll('tspan')].map(({ textContent }) => textContent).join('\n');
            const at = { x: (left + right) / 2 - frame.left, y: (top + bottom) / 2 - frame.top };
            return { key: one.dataset['name'] ?? '', text, ...at };
          });
      });
      expect(before.length).toBeGreaterThan(5);
      release();
      await page.locator('[data-map][data-drawn]').waitFor();
      await settled(page);
      const { drawn, covers } = await namesOn(page);
      const jumped = before.filter(({ key, x, y }) => {
        // What comes to lie over the map with the live one may take the place of a name.
        const isCovered = covers.some(
          (box) => x > box.left - 60 && x < box.right + 60 && y > box.top - 20 && y < box.bottom + 20,
        );
        const live = drawn.find((one) => one.key === key)?.box;
        if (isCovered) return false;
        return !live || Math.hypot((live.left + live.right) / 2 - x, (live.top + live.bottom) / 2 - y) > 6;
      });
      expect(jumped.map(({ key }) => key)).toEqual([]);
      await page.close();
    });
  }
}

test('a zone that has no room for its name has a leader, and no name lies on another’s land', async ({
  page,
}) => {
  await open(page, 'lang=en&view=6.4/35.6/38.6');
  const { drawn } = await namesOn(page);
  const mixed = zones.find(({ holder }) => holder === 'mixed');
  expect(drawn.find(({ id }) => id === mixed?.id)?.hasLeader).toBe(true);
  expect(astray(drawn)).toEqual([]);
});

test('letters of twice the size are so on the map', async ({ page }) => {
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

test('a map at rest draws nothing more, wherever it looks', async ({ page }) => {
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
