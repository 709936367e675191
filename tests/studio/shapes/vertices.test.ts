import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { linesOf, withAdded, withMoved, withRemoved } from '../../../src/studio/shapes/vertices';

const line: Geometry = {
  type: 'LineString',
  coordinates: [
    [0, 0],
    [1, 0],
    [2, 0],
  ],
};
const ring = [
  [0, 0],
  [4, 0],
  [4, 4],
  [0, 0],
];
const areas: Geometry = { type: 'MultiPolygon', coordinates: [[ring], [ring, ring]] };

test('each line of a geometry has the path that leads to it', () => {
  expect(linesOf({ type: 'Point', coordinates: [1, 2] })).toEqual([
    { path: [], points: [[1, 2]], isClosed: false },
  ]);
  expect(linesOf(line).map(({ path, isClosed }) => [path, isClosed])).toEqual([[[], false]]);
  expect(linesOf(areas).map(({ path, isClosed }) => [path, isClosed])).toEqual([
    [[0, 0], true],
    [[1, 0], true],
    [[1, 1], true],
  ]);
  expect(linesOf(null)).toEqual([]);
});

test('a point is moved, and the first of a ring with the last', () => {
  expect(withMoved(line, { path: [], index: 1 }, [1, 5])).toMatchObject({
    coordinates: [
      [0, 0],
      [1, 5],
      [2, 0],
    ],
  });
  const moved = withMoved(areas, { path: [1, 1], index: 0 }, [9, 9]);
  expect(linesOf(moved)[2]?.points).toEqual([
    [9, 9],
    [4, 0],
    [4, 4],
    [9, 9],
  ]);
  expect(linesOf(moved)[0]?.points).toEqual(ring);
  expect(withMoved({ type: 'Point', coordinates: [1, 2] }, { path: [], index: 0 }, [3, 4])).toEqual({
    type: 'Point',
    coordinates: [3, 4],
  });
});

test('a point is added and taken away, but for those without which there is no line or ring', () => {
  const longer = withAdded(line, { path: [], index: 2 }, [1.5, 1]);
  expect(linesOf(longer)[0]?.points[2]).toEqual([1.5, 1]);
  expect(withRemoved(longer, { path: [], index: 2 })).toEqual(line);
  const short: Geometry = { type: 'LineString', coordinates: line.coordinates.slice(0, 2) };
  expect(withRemoved(short, { path: [], index: 0 })).toEqual(short);
  expect(withRemoved(areas, { path: [0, 0], index: 1 })).toEqual(areas);
  const four = withAdded(areas, { path: [0, 0], index: 3 }, [0, 4]);
  expect(linesOf(withRemoved(four, { path: [0, 0], index: 0 }))[0]?.points).toEqual([
    [4, 0],
    [4, 4],
    [0, 4],
    [4, 0],
  ]);
});
