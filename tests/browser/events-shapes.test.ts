import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { csvParseRows } from 'd3-dsv';
import type { FeatureCollection } from 'geojson';
import type { MapLibreMap, StyleSpecification } from 'maplibre-gl';
import type { Row } from '../../src/story/dataset/dataset';
import { eventsSlug } from '../bench/scale/events';
import { eventsSite, type EventsSite, serveEvents } from './support/events-site';
import { open, settled } from './support/map';
import { expect, freshTest as test } from './support/page';
import { differing } from './support/pixels';
import { languages, wordsIn } from './support/words';

const count = 1_500;
const own = `story=${eventsSlug(count)}&`;
/** Where lines and areas lie apart, at the deepest zoom of the tiles. */
const near = `${own}lang=en&view=8/35/38`;
let site: EventsSite;
test.beforeAll(async () => {
  site = await eventsSite(count, { shapeEvery: 5 });
});
test.beforeEach(({ page }) => serveEvents(page, site));

type MapElement = HTMLElement & { map: MapLibreMap };

/** The numbers of events that layers draw. */
const drawnBy = (page: Page, beginning: string): Promise<number[]> =>
  page.evaluate((name) => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    const layers = map.getLayersOrder().filter((id) => id.startsWith(name));
    return [...new Set(map.queryRenderedFeatures({ layers }).map(({ id }) => Number(id)))];
  }, beginning);

/** A point of the window at which one area is drawn and nothing else can be chosen. */
const pointInArea = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    const { left, top, width, height } = map.getCanvas().getBoundingClientRect();
    const names = map.getLayersOrder();
    const others = names.filter((id) => /^(events|lines|places|meetings|presence)/.test(id));
    const areas = names.filter((id) => id.startsWith('areas-of-'));
    for (let y = 150; y < height - 150; y += 6)
      for (let x = 150; x < width - 350; x += 6) {
        if (map.queryRenderedFeatures([x, y], { layers: areas }).length !== 1) continue;
        const box: [[number, number], [number, number]] = [
          [x - 16, y - 16],
          [x + 16, y + 16],
        ];
        if (map.queryRenderedFeatures(box, { layers: others }).length === 0)
          return { x: left + x, y: top + y };
      }
    throw new Error('found no area that lies alone');
  });

test('an area of the table is told under the pointer, chosen by a click, and drawn whole from its row', async ({
  page,
}) => {
  await open(page, near);
  await settled(page);
  const { x, y } = await pointInArea(page);
  await page.mouse.move(x, y);
  await expect(page.locator('[data-tooltip]')).toBeVisible();
  await page.mouse.click(x, y);
  await expect(page.locator('[data-claim]').first()).toBeVisible();
  await expect.poll(() => page.url()).toMatch(/feature=event-ev\d+/);
  const id = /feature=(event-ev\d+)/.exec(page.url())?.[1];
  const rows = rowsOf(site);
  const row = rows.find(([one]) => one === id);
  expect(row?.[10]?.type).toBe('Polygon');
  await settled(page);
  const chosen = await page.evaluate(async () => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    const source = map.getSource('event-shapes') as unknown as { getData(): Promise<FeatureCollection> };
    return (await source.getData()).features;
  });
  expect(chosen.map(({ geometry }) => geometry)).toEqual([row?.[10]]);
});

for (const language of languages)
  test(`the legend says whose colours lines and areas have (${language})`, async ({ page }) => {
    await open(page, `${own}lang=${language}`);
    const legend = page.locator('[data-legend]');
    await expect(legend.getByText(wordsIn(language)('shapesOfEvents'))).toBeVisible();
    // Five parties, and what is of none of them.
    await expect(legend.locator('[data-shapes-of]')).toHaveCount(6);
    await expect(legend.getByText(wordsIn(language)('shapesOfOtherEvents'))).toBeVisible();
  });

test('the lines and areas of a kind go with its row of the legend, and no others', async ({ page }) => {
  await open(page, near);
  await settled(page);
  const layers = ['areas-of-', 'lines-of-'];
  const before = await Promise.all(layers.map((name) => drawnBy(page, name)));
  const clashes = await Promise.all(layers.map((name) => drawnBy(page, `${name}clash`)));
  expect(clashes.flat().length).toBeGreaterThan(2);
  await page.locator('[data-row="event-clash"]').getByRole('checkbox').uncheck();
  await settled(page);
  const after = await Promise.all(layers.map((name) => drawnBy(page, name)));
  const rest = before.map((ids, index) => ids.filter((id) => !clashes[index]?.includes(id)));
  expect(after.map((ids) => new Set(ids))).toEqual(rest.map((ids) => new Set(ids)));
});

test.describe('lines and areas look the same from tiles as they do from GeoJSON', () => {
  // Above the deepest zoom of the tiles, at it, and where they are magnified.
  for (const zoom of [6, 8, 9.5])
    test(`zoom ${zoom}`, async ({ page }) => {
      await open(page, `${own}lang=en&view=${zoom}/35/38`);
      await settled(page);
      await showShapesAlone(page);
      const fromTiles = await pictureOf(page);
      const drawn = await drawShapesOf(page, shapesOf(site));
      expect(drawn).toBeGreaterThan(0);
      await settled(page);
      const fromGeoJson = await pictureOf(page);
      await hideShapes(page);
      const without = await pictureOf(page);
      const ink = await differing(page, fromGeoJson, without);
      expect(ink).toBeGreaterThan(500);
      // Edges are drawn to a fraction of a pixel: of what is drawn, hardly any is another colour.
      expect((await differing(page, fromTiles, fromGeoJson)) / ink).toBeLessThan(0.02);
    });
});

const rowsOf = ({ folder }: EventsSite): Row[] =>
  readdirSync(join(folder, 'events'))
    .filter((name) => name.startsWith('rows-'))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, 'events', name), 'utf8')) as Row[]);

/** The shapes of a table as GeoJSON, those of its largest first, with what the layers ask of them. */
function shapesOf(of: EventsSite): FeatureCollection {
  const actors = actorsByLine(of);
  const features = rowsOf(of).flatMap(([id, line, , , , kind, , , , , geometry]) => {
    const actor = actors[line - 1];
    return geometry
      ? [{ type: 'Feature' as const, geometry, properties: { id, kind, ...(actor && { actor }) } }]
      : [];
  });
  const sizeOf = ({ geometry }: (typeof features)[number]) => {
    const numbers = (geometry.coordinates as unknown[]).flat(2) as number[];
    const [xs, ys] = [0, 1].map((part) => numbers.filter((_, index) => index % 2 === part)) as [
      number[],
      number[],
    ];
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  };
  return { type: 'FeatureCollection', features: features.sort((a, b) => sizeOf(b) - sizeOf(a)) };
}

/** Whom each line of the table names first, as the story's actors have it. */
function actorsByLine({ folder }: EventsSite): readonly (string | undefined)[] {
  const known = ['North', 'South', 'East', 'West', 'Centre'];
  return csvParseRows(readFileSync(join(folder, 'events.csv'), 'utf8')).map(([, , , , , , , name = '']) =>
    known.includes(name) ? name.toLowerCase() : undefined,
  );
}

const isShapes = /^(areas|area-patterns|area-edges|lines)-of-/;

/** Hides every layer but those of lines and areas of the table. */
const showShapesAlone = (page: Page) =>
  page.evaluate((pattern) => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    for (const id of map.getLayersOrder())
      if (!new RegExp(pattern).test(id)) map.setLayoutProperty(id, 'visibility', 'none');
  }, isShapes.source);

const hideShapes = (page: Page) =>
  page.evaluate(() => {
    const { map } = document.querySelector('[data-map]') as MapElement;
    for (const id of map.getLayersOrder()) map.setLayoutProperty(id, 'visibility', 'none');
  });

/** Draws shapes from GeoJSON by copies of the layers of those of tiles, in their place. @returns how many layers */
const drawShapesOf = (page: Page, shapes: FeatureCollection): Promise<number> =>
  page.evaluate(
    ([data, pattern]) => {
      const { map } = document.querySelector('[data-map]') as MapElement;
      const isArea = ({ geometry }: FeatureCollection['features'][number]) =>
        geometry.type.endsWith('Polygon');
      for (const [name, wanted] of [
        ['event-areas', true],
        ['event-lines', false],
      ] as const) {
        const features = data.features.filter((feature) => isArea(feature) === wanted);
        map.addSource(name, { type: 'geojson', data: { ...data, features } });
      }
      const layers = (map.getStyle() as StyleSpecification).layers.filter(({ id }) =>
        new RegExp(pattern).test(id),
      );
      for (const layer of layers) {
        const { 'source-layer': name, ...copy } = layer as typeof layer & { 'source-layer': string };
        map.addLayer({ ...copy, id: `copy-${layer.id}`, source: name } as never, layer.id);
        map.setLayoutProperty(layer.id, 'visibility', 'none');
      }
      return layers.length;
    },
    [shapes, isShapes.source] as const,
  );

async function pictureOf(page: Page): Promise<string> {
  await settled(page);
  return (await page.locator('[data-map] canvas').screenshot()).toString('base64');
}
