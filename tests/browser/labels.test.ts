import { booleanPointInPolygon } from '@turf/turf';
import type { MapLibreMap } from 'maplibre-gl';
import type { Zone } from '../../src/story/model';
import { story } from '../support/stories';
import { open, settled } from './support/map';
import { expect, test } from './support/page';
import { languages } from './support/words';

const zones = new Map(
  story.features.flatMap((feature) => (feature.kind === 'zone' ? [[feature.id, feature as Zone]] : [])),
);

for (const language of languages) {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`no label is cut by what lies over the map (${language}, ${width} px)`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, `lang=${language}`);
      await settled(page);
      const [looked, cut] = await page.evaluate(() => {
        const element = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
        const { map } = element;
        const frame = element.getBoundingClientRect();
        const layers = map.getStyle().layers.flatMap(({ id }) => (id.endsWith('-labels') ? [id] : []));
        const boxes = [...document.querySelectorAll('[data-over-map]')]
          .map((one) => one.getBoundingClientRect())
          .filter((box) => box.width > 0);
        const found = boxes.flatMap(({ left, top, right, bottom }) =>
          map.queryRenderedFeatures(
            [
              [left - frame.left, top - frame.top],
              [right - frame.left, bottom - frame.top],
            ],
            { layers },
          ),
        );
        const visible = found.filter(
          ({ source, id }) => id === undefined || !map.getFeatureState({ source, id })['covered'],
        );
        return [boxes.length, visible.map(({ properties }) => properties['name:en'])];
      });
      expect(looked).toBeGreaterThan(4);
      expect(cut).toEqual([]);
    });
  }

  test(`the name of a zone stands inside the zone (${language})`, async ({ page }) => {
    await open(page, `lang=${language}`);
    // Where each zone's label can be hit, on a grid of 4 px, as degrees.
    const hits = await page.evaluate(() => {
      const { map } = document.querySelector('[data-map]') as HTMLElement & { map: MapLibreMap };
      const { clientWidth, clientHeight } = map.getContainer();
      const found: [string, [number, number]][] = [];
      for (let x = 0; x < clientWidth; x += 4) {
        for (let y = 0; y < clientHeight; y += 4) {
          const [label] = map.queryRenderedFeatures([x, y], { layers: ['zone-labels'] });
          if (label)
            found.push([String(label.properties['id']), map.unproject([x, y]).toArray() as [number, number]]);
        }
      }
      return found;
    });
    const labelled = new Set(hits.map(([id]) => id).filter((id) => zones.has(id)));
    expect(labelled).toContain('zone-government');
    expect(labelled).toContain('zone-kurdish-led');
    const outside = hits.filter(([id, at]) => {
      const zone = zones.get(id);
      return zone !== undefined && !booleanPointInPolygon(at, zone.geometry);
    });
    // The box around two lines of text has empty corners; the words are well inside.
    expect(outside.length / hits.length).toBeLessThan(0.05);
  });
}
