import { booleanPointInPolygon } from '@turf/turf';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { readWkt } from '../../../src/publish/dataset/read-wkt';

const read = (text: string) => {
  const found = readWkt(text);
  if ('expected' in found) throw new Error(found.expected);
  return found;
};

test('a point in WKT is where the sign stands, and has no shape', () => {
  expect(read('POINT (38.123456 35)')).toEqual({ at: [38.12346, 35] });
  expect(read('SRID=4326;point(38 35)')).toEqual({ at: [38, 35] });
});

test('the sign of an area stands in it, also where its middle is outside', () => {
  // A bow around 38.5, 35.5.
  const { at, shape } = read(
    'POLYGON ((38 35, 39 35, 39 35.2, 38.2 35.2, 38.2 35.8, 39 35.8, 39 36, 38 36, 38 35))',
  );
  expect(shape?.type).toBe('Polygon');
  expect(booleanPointInPolygon(at, shape as Polygon)).toBe(true);
  expect(booleanPointInPolygon([38.5, 35.5], shape as Polygon)).toBe(false);
});

test('the sign of several areas stands in the largest, that of several lines halfway along the longest', () => {
  const { at } = read('MULTIPOLYGON (((0 0, 1 0, 1 1, 0 1, 0 0)), ((10 10, 14 10, 14 14, 10 14, 10 10)))');
  expect(at[0]).toBeGreaterThan(10);
  expect(read('MULTILINESTRING ((0 0, 0 1), (10 0, 10 4, 10 6))').at).toEqual([10, 3]);
});

test('holes and third coordinates: the first are kept, the others left out', () => {
  expect(read('LINESTRING Z (1 2 3, 4 5 6)').shape).toEqual({
    type: 'LineString',
    coordinates: [
      [1, 2],
      [4, 5],
    ],
  });
  const { shape } = read('POLYGON ((0 0, 9 0, 9 9, 0 0), (4 1, 5 1, 5 2, 4 1))');
  expect((shape as Polygon).coordinates).toHaveLength(2);
});

test.each([
  ['hello', 'a point, a line or an area in WKT'],
  ['POINT EMPTY', 'a point, a line or an area in WKT'],
  ['POLYGON ((38 35, 39 35', 'a point, a line or an area in WKT'],
  ['POINT (38 35) and more', 'a point, a line or an area in WKT'],
  ['POINT (a b)', 'a point, a line or an area in WKT'],
  ['SRID=3857;POINT (38 35)', 'a point, a line or an area in WKT'],
  ['GEOMETRYCOLLECTION (POINT (38 35))', 'a point, a line or an area in WKT'],
  ['MULTIPOINT (38 35, 39 36)', 'a point, a line or an area in WKT'],
  ['POINT (35 91)', 'longitude from -180 to 180 before latitude from -85 to 85'],
  ['LINESTRING (38 35, 181 35)', 'longitude from -180 to 180 before latitude from -85 to 85'],
  ['LINESTRING (38 35, , 39 36)', 'a point, a line or an area in WKT'],
  ['POLYGON ((0 0,,1 1))', 'longitude from -180 to 180 before latitude from -85 to 85'],
  ['POINT (1e3 35)', 'longitude from -180 to 180 before latitude from -85 to 85'],
  ['LINESTRING (38 35)', 'lines of two positions at least, and rings of four'],
  ['POLYGON ((38 35, 39 35, 38 35))', 'lines of two positions at least, and rings of four'],
  ['POLYGON ((38 35, 39 35, 39 36, 38 36))', 'rings that end where they begin'],
])('%s is refused: expected %s', (text, expected) => {
  expect(readWkt(text)).toEqual({ expected: expect.stringContaining(expected) });
});

test('a shape of too many positions is refused', () => {
  const text = `LINESTRING (${'1 2, '.repeat(20_000)}1 2)`;
  expect(readWkt(text)).toEqual({ expected: 'at most 20000 positions' });
});
