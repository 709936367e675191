import { columnAndRow, tileOfKey } from '../../story/dataset/quad-keys';
import { type Band, bandsTo, orderInBand } from '../../story/dataset/tile-bands';
import { type EventTable, spotZoom } from './event-table';
import { type MarkedTile, markedTiles } from './marks';
import type { Tile } from './pmtiles';
import { type EventShape, shapeTiles } from './shape-tiles';
import { encodeTile } from './tile';

/** How often the sides of a tile are halved for its cells: four cells to a side, of 128 px each. */
const halvings = 2;
/** Tiles of the deepest zoom are magnified: it is one at which a unit of a tile is less than 20 m. */
const leastDepth = 8;
const mostDepth = 12;
/** The most events that are drawn one by one in a tile. */
const tileEvents = 2_000;

/** The deepest zoom to cut: the first at which no tile has more than `tileEvents`, within what is said above. */
export function depthOf({ key, count }: EventTable): number {
  for (let zoom = leastDepth; zoom < mostDepth; zoom++) {
    const tiles = new Map<number, number>();
    let most = 0;
    for (let at = 0; at < count; at++) {
      const tile = tileOfKey(key[at] as number, zoom);
      const events = (tiles.get(tile) ?? 0) + 1;
      tiles.set(tile, events);
      most = Math.max(most, events);
    }
    if (most <= tileEvents) return zoom;
  }
  return mostDepth;
}

/** Tiles of a run of zooms, each with its place in it, in this order. */
export interface BandOfTiles {
  readonly band: Band;
  readonly tiles: readonly (Tile & { readonly order: number })[];
}

/**
 * Cuts events into vector tiles, band by band. At the deepest zoom only events of one spot share a mark.
 * @param partySets the ids of actors of each set that rows name
 * @param shapes the lines and areas of those that have one
 */
export function* cutTiles(
  table: EventTable,
  depth: number,
  partySets: readonly (readonly string[])[],
  gzip: (bytes: Uint8Array) => Uint8Array,
  shapes: readonly EventShape[] = [],
): Generator<BandOfTiles> {
  const nextShapes = shapeTiles(shapes, depth);
  for (const band of bandsTo(depth)) {
    const tiles: (Tile & { order: number })[] = [];
    for (let zoom = band.from; zoom <= band.to; zoom++) {
      const shapesOf = new Map(nextShapes());
      const add = (tile: MarkedTile) => {
        const [column, row] = columnAndRow(tile.place);
        const bytes = gzip(encodeTile(table, zoom, tile, partySets, shapesOf.get(tile.place)));
        tiles.push({ zoom, column, row, bytes, order: orderInBand(band, zoom, column, row) });
        shapesOf.delete(tile.place);
      };
      for (const tile of markedTiles(table, zoom, zoom === depth ? spotZoom : zoom + halvings)) add(tile);
      // Where a shape reaches and no sign is.
      for (const place of shapesOf.keys()) add({ place, marks: [] });
    }
    yield { band, tiles: tiles.sort((a, b) => a.order - b.order) };
  }
}

/** Tiles in archives of at most so many bytes of tiles, but for one that is larger by itself. */
export function packed<T extends Tile>(tiles: readonly T[], most: number): T[][] {
  const packs: T[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const tile of tiles) {
    bytes += tile.bytes.length;
    if (bytes > most) {
      packs.push([]);
      bytes = tile.bytes.length;
    }
    packs.at(-1)?.push(tile);
  }
  return packs;
}
