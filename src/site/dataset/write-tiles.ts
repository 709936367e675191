import { gzipSync } from 'node:zlib';
import type { EventTable } from '../../publish/dataset/event-table';
import { pmtilesArchive, type Tile } from '../../publish/dataset/pmtiles';
import { cutTiles, packed } from '../../publish/dataset/pyramid';
import type { TilesIndex } from '../../story/dataset/dataset';
import type { EventShape } from '../../publish/dataset/shape-tiles';
import { shapeLayers, tileLayer } from '../../story/kinds';
import type { Bounds } from '../../story/model';
import type { EventsRead } from './read-events';

/** Bytes of the tiles of an archive: a first view takes few, whole. The archive to take away has all. */
const archiveBytes = 256_000;

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);

/**
 * Writes the tiles in archives, and all of them in one.
 * @param depth the deepest zoom that is cut
 * @param write `archive` gives the hash in the name of what it wrote
 */
export function writeTiles(
  read: EventsRead,
  table: EventTable,
  depth: number,
  write: { archive: (bytes: Uint8Array) => string; whole: (bytes: Uint8Array) => void },
): TilesIndex {
  const { bounds, partySets } = read;
  const shapes = shapesOf(read, table);
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

/** The lines and areas of a table: they are read once more, since only here all are in memory. */
function shapesOf({ shapes, rowAt }: EventsRead, table: EventTable): EventShape[] {
  const actors = new Map(shapes.map(({ place, actor }) => [place, actor]));
  const found: EventShape[] = [];
  table.written.forEach((place, event) => {
    if (!actors.has(place)) return;
    const geometry = rowAt(place)[10];
    const [kind, rank] = [table.kind[event] as number, table.rank[event] as number];
    if (geometry) found.push({ event, kind, rank, actor: actors.get(place), geometry });
  });
  return found;
}
