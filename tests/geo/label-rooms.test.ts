import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { expect, it } from 'vitest';
import { labelRooms } from '../../src/geo/label-rooms';
import { latitudeOf, mercatorY } from '../../src/geo/mercator';
import { box, reaches, star } from './support/shapes';
import { runs } from '../support/extent';

const seed = 20310302;

const shares = [-0.99, -0.5, 0, 0.5, 0.99];

/** Points all over the rooms of an area. */
const inRooms = (area: Polygon | MultiPolygon): Position[] =>
  labelRooms(area).flatMap(({ at: [lon = 0, lat = 0], halfWidth, halfHeight }) =>
    shares.flatMap((x) =>
      shares.map((y) => [lon + x * halfWidth, latitudeOf(mercatorY(lat) + y * halfHeight)]),
    ),
  );

it('every room is inside its area, all of it', () => {
  fc.assert(
    fc.property(reaches, (reach) => {
      const area = star([35, 35], reach);
      for (const point of inRooms(area)) expect(booleanPointInPolygon(point, area)).toBe(true);
    }),
    { seed, numRuns: runs(60) },
  );
});

it('a rectangle is a room for a name in one line, and holes and parts are minded', () => {
  const [largest] = labelRooms({ type: 'Polygon', coordinates: [box(0, -0.5, 6, 0.5)] })
    .filter(({ halfWidth, halfHeight }) => halfWidth / halfHeight > 5.9)
    .sort((a, b) => b.halfWidth - a.halfWidth);
  expect(largest?.halfWidth).toBeGreaterThan(2.9);
  const area: MultiPolygon = {
    type: 'MultiPolygon',
    coordinates: [[box(0, 0, 4, 4), box(1, 1, 3, 3).reverse()], [box(10, 0, 13, 3)]],
  };
  const points = inRooms(area);
  expect(points.length).toBeGreaterThan(100);
  for (const point of points) expect(booleanPointInPolygon(point, area)).toBe(true);
});
