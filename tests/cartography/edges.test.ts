import { describe, expect, it } from 'vitest';
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

const drawnByHand = ['fronts', 'governorates', 'zones', 'influence'];
const zooms = [5, 6.4, 7, 8.5, 10, 12, 15];

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

  it('every line that is only approximate is soft or dashed', () => {
    const lines = approximate.filter(({ type }) => type === 'line');
    expect(lines.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['fronts', 'governorates', 'zones-chosen']),
    );
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
