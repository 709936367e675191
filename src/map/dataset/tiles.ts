import { PMTiles, type RangeResponse, type Source } from 'pmtiles';
import { datasetFile, datasetReader } from '../../site-files/dataset-files';
import type { TilesIndex } from '../../story/dataset/dataset';
import type { Dataset } from '../../story/model';
import { orderInBand } from '../../story/dataset/tile-bands';

/** Archives that are kept: a view of one zoom needs a few. */
const keptArchives = 24;

/** An archive that is whole in memory. */
class Whole implements Source {
  constructor(
    private readonly name: string,
    private readonly bytes: Uint8Array<ArrayBuffer>,
  ) {}
  getKey = () => this.name;
  getBytes = async (offset: number, length: number): Promise<RangeResponse> => ({
    data: this.bytes.slice(offset, offset + length).buffer,
  });
}

/**
 * The tiles of a story's table of events. An archive is fetched whole and checked: parts of a file are not given alike by
 * all hosts, nor kept by caches.
 * @returns reads a tile, not compressed; nothing where there is none
 */
export function createTiles(slug: string, { indexes }: Pick<Dataset, 'indexes'>) {
  const index = datasetReader(slug)<TilesIndex>;
  const archives = new Map<string, Promise<PMTiles>>();

  function archiveOf(hash: string): Promise<PMTiles> {
    const name = `tiles-${hash}.pmtiles`;
    const known =
      archives.get(name) ??
      datasetFile(slug, name).then((bytes) => new PMTiles(new Whole(name, bytes as Uint8Array<ArrayBuffer>)));
    // The last that was asked for is the last to go.
    archives.delete(name);
    archives.set(name, known);
    known.catch(() => archives.delete(name));
    const [oldest] = archives.keys();
    if (archives.size > keptArchives && oldest !== undefined) archives.delete(oldest);
    return known;
  }

  return async (zoom: number, column: number, row: number): Promise<ArrayBuffer | undefined> => {
    const { bands } = await index(indexes.tiles);
    const band = bands.find(({ from, to }) => zoom >= from && zoom <= to);
    if (!band) return undefined;
    const order = orderInBand(band, zoom, column, row);
    const found = band.archives.findLast(([first]) => first <= order);
    if (!found) return undefined;
    return (await (await archiveOf(found[1])).getZxy(zoom, column, row))?.data;
  };
}
