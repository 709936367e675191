import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import { gunzipSync, gzipSync } from 'node:zlib';
import { PMTiles, type Source, TileType } from 'pmtiles';
import { expect, test } from 'vitest';
import { eventTable, spotZoom } from '../../../src/publish/dataset/event-table';
import { markedTiles } from '../../../src/publish/dataset/marks';
import { pmtilesArchive } from '../../../src/publish/dataset/pmtiles';
import { cutTiles, depthOf, packed } from '../../../src/publish/dataset/pyramid';
import { encodeTile } from '../../../src/publish/dataset/tile';
import { random } from '../../bench/scale/random';

const kinds = 4;
const partySets = [['north'], ['north', 'south'], []];

/** Events about a few hundred places around Aleppo, some of them in one spot. */
function someEvents(count: number) {
  const next = random(7);
  const places = Array.from({ length: Math.ceil(count / 5) }, () => [35 + next() * 5, 34 + next() * 3]);
  const at = Array.from({ length: count }, () => places[Math.floor(next() * places.length)] as number[]);
  return eventTable({
    count,
    lon: Float64Array.from(at, ([lon]) => lon as number),
    lat: Float64Array.from(at, ([, lat]) => lat as number),
    kind: Uint8Array.from(at, () => Math.floor(next() * kinds)),
    parties: Uint32Array.from(at, () => Math.floor(next() * partySets.length)),
    rank: Float32Array.from(at, () => Math.floor(next() * 10)),
  });
}
const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);
const table = someEvents(2_000);

test('at each zoom every event is in the number of one mark', () => {
  for (const zoom of [0, 3, 6, 9, 12]) {
    const marks = [...markedTiles(table, zoom, zoom + 2)].flatMap((tile) => tile.marks);
    const counted = Array.from({ length: table.count }, () => 0);
    for (const { from, to, kind, count } of marks) {
      const own = Array.from({ length: to - from }, (_, index) => from + index).filter(
        (event) => table.kind[event] === kind,
      );
      expect(own).toHaveLength(count);
      for (const event of own) counted[event] = (counted[event] ?? 0) + 1;
    }
    expect(new Set(counted), `zoom ${zoom}`).toEqual(new Set([1]));
  }
});

test('a mark is at one of its events: of those in one spot the highest ranked, the first of the file among its like', () => {
  for (const { event, kind, from, to } of [...markedTiles(table, 8, spotZoom)].flatMap(
    ({ marks }) => marks,
  )) {
    const own = Array.from({ length: to - from }, (_, index) => from + index).filter(
      (one) => table.kind[one] === kind,
    );
    const ranks = own.map((one) => table.rank[one] as number);
    expect(table.rank[event]).toBe(Math.max(...ranks));
    expect(event).toBe(own[0]);
    expect(new Set(own.map((one) => table.key[one]))).toEqual(new Set([table.key[event]]));
  }
});

test('the numbers of actors that a mark names are those of its events', () => {
  const [tile] = [...markedTiles(table, 0, 0)];
  const bytes = encodeTile(table, 0, tile as never, partySets);
  const layer = new VectorTile(new PbfReader(bytes)).layers['events'];
  const first = layer?.feature(0).properties;
  const own = Array.from({ length: table.count }, (_, event) => event).filter(
    (event) => table.kind[event] === first?.['kind'],
  );
  const count = (actor: string) =>
    own.filter((event) => partySets[table.parties[event] as number]?.includes(actor)).length;
  expect(first?.['n']).toBe(own.length);
  expect(first?.['of']).toBe(`north ${count('north')} south ${count('south')}`);
});

test('an archive is read back by the pmtiles package, each tile as it was encoded, also with leaf directories', async () => {
  const [, , deepest] = [...cutTiles(someEvents(30_000), 12, partySets, gzip)];
  const tiles = deepest?.tiles ?? [];
  for (const some of [tiles.slice(0, 50), tiles]) {
    const archive = pmtilesArchive(some, [35, 34, 40, 37], { vector_layers: [] }, gzip);
    const read = new PMTiles(inMemory(archive));
    const header = await read.getHeader();
    expect(header).toMatchObject({
      specVersion: 3,
      tileType: TileType.Mvt,
      numAddressedTiles: some.length,
      minLon: 35,
      maxLat: 37,
      clustered: true,
    });
    expect((header.leafDirectoryLength ?? 0) > 0).toBe(some.length > 5_000);
    expect(await read.getMetadata()).toEqual({ vector_layers: [] });
    for (const { zoom, column, row, bytes } of some.filter((_, place) => place % 97 === 0)) {
      const found = await read.getZxy(zoom, column, row);
      expect(Buffer.from(found?.data ?? new ArrayBuffer()).equals(gunzipSync(bytes))).toBe(true);
    }
    expect(await read.getZxy(12, 0, 0)).toBeUndefined();
  }
});

test('archives have all tiles in their order, and at most so many bytes of them', () => {
  for (const { tiles } of cutTiles(table, 9, partySets, gzip)) {
    const packs = packed(tiles, 4_000);
    expect(packs.flat()).toEqual(tiles);
    for (const pack of packs)
      expect(pack.length === 1 || pack.reduce((sum, { bytes }) => sum + bytes.length, 0) <= 4_000).toBe(true);
  }
});

test('tiles are cut deeper where one would have more events than can be drawn one by one', () => {
  expect(depthOf(table)).toBe(8);
  expect(depthOf(someEvents(60_000))).toBeGreaterThan(8);
});

const inMemory = (bytes: Uint8Array): Source => ({
  getKey: () => `${bytes.length}`,
  getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
});
