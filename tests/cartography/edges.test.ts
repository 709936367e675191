import type { FeatureCollection } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sources } from '../../src/cartography/sources';
import { story } from '../support/stories';
import { has, number } from './support/evaluate';
import { layer, layersOf, themeNames } from './support/views';

/** Where the widths are meant to be right; over Syria the scale differs by up to 4 per cent from it. */
const latitude = 35.5;
const equatorKm = 2 * Math.PI * 6378.137;

/** Pixels to a kilometre on the ground: the world is one tile of 512 pixels at zoom 0. */
const pixelsPerKm = (zoom: number): number =>
  (512 * 2 ** zoom) / (equatorKm * Math.cos((latitude * Math.PI) / 180));

/** A band thinner than this could not be seen. */
const leastPixels = 2.5;

const drawnByHand = ['fronts', 'areas', 'zones', 'influence'];
/** A stroke at these, and areas from the last on. */
const zooms = [4, 5, 5.5, 6.4, 7];

describe.each(themeNames)('in the %s theme', (theme) => {
  const layers = layersOf({ theme });
  const fronts = layer(layers, 'fronts');
  const approximate = layers.filter(
    (candidate) => 'source' in candidate && drawnByHand.includes(String(candidate.source)),
  );

  it.each([1, 1.5, 2, 3])('a front known to %d km is a band of twice that on the ground', (precision) => {
    for (const zoom of zooms) {
      const wanted = 2 * precision * pixelsPerKm(zoom);
      const drawn = number(fronts, 'paint', 'line-width', {
        zoom,
        properties: { precision_km: precision, px_per_km: pixelsPerKm(0) },
      });
      // Between two whole zooms, one of which is still under the floor, the band is only a little wider.
      if (2 * precision * pixelsPerKm(Math.floor(zoom)) > leastPixels) {
        expect(drawn / wanted, `at zoom ${zoom}`).toBeCloseTo(1, 2);
      } else {
        expect(drawn, `at zoom ${zoom}`).toBeGreaterThanOrEqual(Math.max(leastPixels, wanted));
        expect(drawn, `at zoom ${zoom}`).toBeLessThan(wanted + leastPixels);
      }
    }
  });

  it('a front fades from its middle to its sides', () => {
    for (const zoom of zooms) {
      const moment = { zoom, properties: { precision_km: 2, px_per_km: pixelsPerKm(0) } };
      const share =
        number(fronts, 'paint', 'line-blur', moment) / number(fronts, 'paint', 'line-width', moment);
      expect(share, `at zoom ${zoom}`).toBeGreaterThan(0.35);
      expect(share, `at zoom ${zoom}`).toBeLessThanOrEqual(0.5);
    }
  });

  it('a front is a stroke only while that is narrow: a broad one lies over itself where it bends', () => {
    const bands = layer(layers, 'front-bands');
    expect(fronts).toMatchObject({ type: 'line', maxzoom: zooms.at(-1) });
    expect(bands).toMatchObject({ type: 'fill', minzoom: zooms.at(-1) });
    const widest = { zoom: 7, properties: { precision_km: 3, px_per_km: pixelsPerKm(0) } };
    expect(number(fronts, 'paint', 'line-width', widest)).toBeLessThan(16);
  });

  it('the areas of a front cover together as much as each of them says', () => {
    const source = sources(story, () => '')['front-bands'] as { data: FeatureCollection };
    const covers = source.data.features.map(({ properties }) => properties?.['cover'] as number);
    const [edge] = story.frontEdges as [(typeof story.frontEdges)[0]];
    let bare = 1;
    edge.fade.forEach(({ strength }, index) => {
      bare *= 1 - (covers[index] ?? 0);
      expect(1 - bare).toBeCloseTo(strength, 9);
    });
    expect(edge.fade.length).toBeGreaterThan(3);
  });

  it('what the article speaks of is filled and edged more strongly than context', () => {
    const of = (basis: string) => ({ properties: { basis, tint: 'green', row: 'x' } });
    const fill = (basis: string) => number(layer(layers, 'zones'), 'paint', 'fill-opacity', of(basis));
    expect(fill('article')).toBeGreaterThan(1.5 * fill('context'));
    const [article, context] = ['article', 'context'].map((basis) => layer(layers, `zone-edges-${basis}`));
    if (!article || !context) throw new Error('The style has no edges.');
    for (const name of ['line-width', 'line-opacity']) {
      expect(number(article, 'paint', name)).toBeGreaterThan(number(context, 'paint', name));
    }
    expect([article, context].map((edge) => has(edge, 'paint', 'line-dasharray'))).toEqual([false, true]);
    expect(layers.indexOf(article)).toBeGreaterThan(layers.indexOf(context));
  });

  it('every line that is only approximate is soft or dashed', () => {
    const lines = approximate.filter(({ type }) => type === 'line');
    expect(lines.map(({ id }) => id)).toEqual(expect.arrayContaining(['fronts', 'areas', 'zones-chosen']));
    const crisp = lines.filter(
      (line) =>
        number(line, 'paint', 'line-blur', { properties: { precision_km: 2, px_per_km: pixelsPerKm(0) } }) <
          0.5 && !has(line, 'paint', 'line-dasharray'),
    );
    expect(crisp.map(({ id }) => id)).toEqual([]);
  });

  it('no area that is only approximate has an outline', () => {
    const areas = approximate.filter(({ type }) => type === 'fill');
    expect(areas.length).toBeGreaterThan(6);
    const outlined = areas.filter(
      (area) => has(area, 'paint', 'fill-outline-color') || number(area, 'paint', 'fill-antialias') !== 0,
    );
    expect(outlined.map(({ id }) => id)).toEqual([]);
  });

  it('the state border is crisp, and those in dispute are dashed', () => {
    const borders = ['borders', 'borders-disputed', 'borders-occupation'].map((id) => layer(layers, id));
    expect(borders.map((border) => number(border, 'paint', 'line-blur'))).toEqual([0, 0, 0]);
    expect(borders.map((border) => has(border, 'paint', 'line-dasharray'))).toEqual([false, true, true]);
  });
});
