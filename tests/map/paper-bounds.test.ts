import { describe, expect, it } from 'vitest';
import { mercatorY } from '../../src/geo/mercator';
import { paperBounds } from '../../src/map/camera/paper-bounds';
import type { Bounds } from '../../src/story/model';
import { story } from '../support/stories';

const { first } = story.views;
const one = (id: string) => {
  const feature = story.features.find((each) => each.id === id);
  if (!feature) throw new Error(`found no feature ${id}`);
  return feature;
};
const has = ([west, south, east, north]: Bounds, [lon = 0, lat = 0]: readonly number[]) =>
  lon >= west && lon <= east && lat >= south && lat <= north;
const widthOf = ([west, , east]: Bounds) => east - west;

describe('the map on paper', () => {
  it('shows the first view where nothing is chosen, or what is chosen has no place', () => {
    expect(paperBounds(first, [])).toEqual(first);
    const placeless = story.features.filter(({ geometry }) => geometry === null);
    expect(placeless.length).toBeGreaterThan(0);
    expect(paperBounds(first, placeless)).toEqual(first);
  });

  it('shows all of a shape, larger than in the first view', () => {
    const shape = one('zone-idlib');
    const bounds = paperBounds(first, [shape]);
    const positions = (shape.geometry?.coordinates ?? []).flat(3) as number[];
    for (let at = 0; at < positions.length; at += 2) {
      expect(has(bounds, positions.slice(at, at + 2))).toBe(true);
    }
    expect(widthOf(bounds)).toBeLessThan(widthOf(first) * 0.8);
  });

  it('shows a point with ground around it', () => {
    const place = one('aleppo');
    const bounds = paperBounds(first, [place]);
    expect(has(bounds, place.geometry?.coordinates as number[])).toBe(true);
    expect(widthOf(bounds)).toBeGreaterThan(widthOf(first) * 0.25);
    expect(widthOf(bounds)).toBeLessThan(widthOf(first) * 0.8);
  });

  it('shows what lies outside the first view together with it', () => {
    const place = one('moscow');
    const bounds = paperBounds(first, [place]);
    expect(has(bounds, place.geometry?.coordinates as number[])).toBe(true);
    expect(has(bounds, first.slice(0, 2))).toBe(true);
    expect(has(bounds, first.slice(2))).toBe(true);
  });

  it('fills its frame, for which its names are placed', () => {
    const bounds = story.features.map((feature) => ({ feature, found: paperBounds(first, [feature]) }));
    // What has no place has the first view.
    const own = bounds.filter(({ found }) => found !== first);
    expect(own.length).toBeGreaterThan(15);
    for (const { feature, found } of own) {
      const [west, south, east, north] = found;
      const ratio = (east - west) / (mercatorY(north) - mercatorY(south));
      expect(Math.abs(ratio - 2), feature.id).toBeLessThan(0.25);
    }
  });
});
