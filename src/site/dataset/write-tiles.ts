import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { EventTable } from '../../publish/dataset/event-table';
import { pmtilesArchive, type Tile } from '../../publish/dataset/pmtiles';
import { cutTiles, packed } from '../../publish/dataset/pyramid';
import type { TilesIndex } from '../../story/dataset/dataset';
import type { EventShape } from '../../publish/dataset/shape-tiles';
import { shapeLayers, tileLayer } from '../../story/kinds';
import type { Bounds } from '../../story/model';
import { formVersion } from './kept-cuts';
import type { EventsRead } from './read-events';

/** Bytes of the tiles of an archive: a first view takes few, whole. The archive to take away has all. */
const archiveBytes = 256_000;

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);

/** A hash of all that tiles show: where it is the same, so are they. @param depth the deepest zoom that is cut */
export function hashOfTiles(
  { bounds, partySets }: EventsRead,
  { key, x, y, kind, parties, rank }: EventTable,
  depth: number,
  shapes: readonly EventShape[],
): string {
  const hash = createHash('sha256').update(
    JSON.stringify([formVersion, archiveBytes, depth, bounds, partySets]),
  );
  for (const column of [key, x, y, kind, parties, rank]) hash.update(column);
  for (const shape of shapes) hash.update(JSON.stringify(shape));
  return hash.digest('hex');
}

/**
 * Writes the tiles in archives, and all of them in one.
 * @param depth the deepest zoom that is cut
 * @param write `archive` gives the hash in the name of what it wrote
 */
export function writeTiles(
  read: EventsRead,
  table: EventTable,
  depth: number,
  shapes: readonly EventShape[],
  write: { archive: (bytes: Uint8Array) => string; whole: (bytes: Uint8Array) => void },
): TilesIndex {
  const { bounds, partySets } = read;
  const layerOfShapes = (id: string) => ({ id, fields: { kind: 'Number', actor: 'String' } });
  const metadata = {
    vector_layers: [
      { id: tileLayer, fields: { kind: 'Number', n: 'Number' } },
      ...(shapes.length > 0 ? Object.values(shapeLayers).map(layerOfShapes) : []),
    ],
  };
  const archiveOf = (tiles: readonly Tile[], of: Bounds) => pmtilesArchive(tiles, of, metadata, gzip);
  const all: Tile[] = [];
  const bands = [...cutTiles(table, depth, partySets, gzip, shapes)].map(({ band, tiles }) => {
    all.push(...tiles);
    return {
      ...band,
      archives: packed(tiles, archiveBytes).map((pack): [number, string] => [
        pack[0]?.order ?? 0,
        write.archive(archiveOf(pack, bounds)),
      ]),
    };
  });
  write.whole(archiveOf(all, bounds));
  return { bands };
}
