import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { expect, test } from 'vitest';
import { eventTable } from '../../../src/publish/dataset/event-table';
import { type EventShape, extent, shapeTiles } from '../../../src/publish/dataset/shape-tiles';
import { encodeTile } from '../../../src/publish/dataset/tile';
import { columnAndRow } from '../../../src/story/dataset/quad-keys';

const depth = 8;

/** The tiles of each zoom. */
function allTiles(shapes: readonly EventShape[]) {
  const next = shapeTiles(shapes, depth);
  return Array.from({ length: depth + 1 }, next);
}

const square = (event: number, west: number, side: number, rank = 0): EventShape => ({
  event,
  kind: 0,
  rank,
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 35],
        [west + side, 35],
        [west + side, 35 + side],
        [west, 35 + side],
        [west, 35],
      ],
    ],
  },
});

test('a shape is in every tile that it reaches, at each zoom, under the number of its event', () => {
  const tiles = allTiles([square(7, 36, 4)]);
  for (const [zoom, own] of tiles.entries()) {
    const ids = [...own.values()].flat().map(({ id }) => id);
    expect(new Set(ids), `zoom ${zoom}`).toEqual(new Set([7]));
  }
  // Its corners, in units of the tile at the deepest zoom.
  const [column] = [...(tiles[depth]?.keys() ?? [])].map(columnAndRow).sort(([a], [b]) => a - b)[0] ?? [];
  expect(column).toBe(Math.floor(((36 + 180) / 360) * 2 ** depth));
});

test('the corners of a shape are where they are to half a unit at the deepest zoom', () => {
  const [place, features] = [...(allTiles([square(0, 36.1, 0.2)])[depth] ?? [])][0] ?? [];
  const [column] = columnAndRow(place ?? 0);
  const xs = features?.flatMap(({ geometry }) => geometry.flat().map(([x]) => x)) ?? [];
  const expected = (((36.1 + 180) / 360) * 2 ** depth - column) * extent;
  expect(Math.abs(Math.min(...xs) - expected)).toBeLessThanOrEqual(0.5);
});

test('of very many in a tile those of the lowest rank are left out, and the others are where they were', () => {
  const many = Array.from({ length: 1_600 }, (_, event) =>
    square(event, 36 + (event % 40) / 20, 0.04, event),
  );
  const [world = new Map(), ...others] = allTiles(many);
  // At zoom 0 each is smaller than a part of a pixel.
  expect(world.size).toBe(0);
  const drawn = [...(others[3]?.values() ?? [])].flat().map(({ id }) => Number(id));
  expect(drawn).toHaveLength(1_500);
  expect(Math.min(...drawn)).toBe(100);
  const deepest = [...(others.at(-1)?.values() ?? [])].flat().map(({ id }) => Number(id));
  expect(new Set(deepest).size).toBe(1_600);
});

test('a small shape lies over a large one', () => {
  const tiles = allTiles([square(0, 36.5, 0.1, 9), square(1, 36, 2)]);
  const [features = []] = [...(tiles[6]?.values() ?? [])].filter((all) => all.length === 2);
  expect(features.map(({ id }) => id)).toEqual([1, 0]);
});

test('what an encoded tile has of areas and lines is read back', () => {
  const line: EventShape = {
    event: 1,
    kind: 2,
    rank: 0,
    actor: 'north',
    geometry: {
      type: 'LineString',
      coordinates: [
        [36, 35],
        [40, 38],
      ],
    },
  };
  const [[place, shapes] = [0, []]] = [...(allTiles([square(0, 36, 4), line])[2] ?? [])];
  const table = eventTable({
    count: 0,
    lon: new Float64Array(),
    lat: new Float64Array(),
    kind: new Uint8Array(),
    parties: new Uint32Array(),
    rank: new Float32Array(),
  });
  const { layers } = new VectorTile(new PbfReader(encodeTile(table, 2, { place, marks: [] }, [], shapes)));
  expect(Object.keys(layers)).toEqual(['event-areas', 'event-lines']);
  expect(layers['event-areas']?.feature(0)).toMatchObject({ id: 0, type: 3, properties: { kind: 0 } });
  const read = layers['event-lines']?.feature(0);
  expect(read).toMatchObject({ id: 1, type: 2, properties: { kind: 2, actor: 'north' } });
});
