import { LngLat, MercatorCoordinate, Point } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { canvasOf } from '../../src/map/name-canvas';
import type { Bounds } from '../../src/story/model';

const syria: Bounds = [35, 32, 43, 38];
const fiji: Bounds = [176, -20, 184, -15];
const zoom = 6.4;

/** A frame of 800 by 600 px whose middle is at (410, 290), as with padding. */
const frame = (lon: number, lat: number, bearing = 0) =>
  ({
    getContainer: () => ({ clientWidth: 800, clientHeight: 600 }) as HTMLElement,
    getCenter: () => new LngLat(lon, lat),
    getZoom: () => zoom,
    getBearing: () => bearing,
    project: () => new Point(410, 290),
  }) satisfies Parameters<typeof canvasOf>[0];

describe('canvasOf', () => {
  it('projects as the engine does: by Mercator coordinates, in a world of 512 px at zoom 0', () => {
    const { project } = canvasOf(frame(39, 35), 0, syria);
    const world = 512 * 2 ** zoom;
    const [at, middle] = [
      [36.2, 36.9],
      [39, 35],
    ].map((one) => MercatorCoordinate.fromLngLat(one as [number, number]));
    const found = project([36.2, 36.9]);
    expect(found.x).toBeCloseTo(410 + ((at?.x ?? 0) - (middle?.x ?? 0)) * world, 3);
    expect(found.y).toBeCloseTo(290 + ((at?.y ?? 0) - (middle?.y ?? 0)) * world, 3);
  });

  it('turns the other way round than the map: at a bearing of 90 degrees, what lies east is above', () => {
    const { x, y } = canvasOf(frame(39, 35, 90), 0, syria).project([40, 35]);
    expect(x).toBeCloseTo(410, 6);
    expect(y).toBeLessThan(290);
  });

  it.each([0, 30, -140])('finds a position again from its point, at a bearing of %s degrees', (bearing) => {
    const { project, unproject } = canvasOf(frame(39, 35, bearing), 0, syria);
    const [lon, lat] = unproject(project([37.123456, 33.654321]));
    expect(lon).toBeCloseTo(37.123456, 5);
    expect(lat).toBeCloseTo(33.654321, 5);
  });

  it('runs on past the antimeridian where the story does', () => {
    const { project, unproject } = canvasOf(frame(179, -17), 0, fiji);
    expect(project([-179, -17]).x).toBeGreaterThan(410);
    expect(unproject(project([-179, -17]))[0]).toBeCloseTo(181, 5);
  });
});
