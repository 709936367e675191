import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VectorTile } from '@mapbox/vector-tile';
import type { Geometry } from 'geojson';
import { PbfReader } from 'pbf';
import { PMTiles, type Source } from 'pmtiles';
import { createRowReader } from '../../../src/session/dataset/row-reader';
import type { CutDataset } from '../../../src/site/dataset/cut-dataset';
import type { Row, Shape, TilesIndex } from '../../../src/story/dataset/dataset';
import { columnAndRow, quadKey, tileOfKey } from '../../../src/story/dataset/quad-keys';
import { orderInBand } from '../../../src/story/dataset/tile-bands';
import { mercatorY } from '../../../src/geo/mercator';
import { tileLayer } from '../../../src/story/kinds';
import type { WrittenDataset } from '../../../src/story/schema/dataset';
import { asked } from '../../../src/story/search/query';
import { words } from '../../../src/story/search/words';
import type { TableRow } from './records-of';

/** Names that are looked for in each table. */
const soughtNames = 8;
/** Names of which the search has each: of more that begin alike it has the commonest. */
const mostNames = 100;
/** Characters of what a reader may type. */
const typed = 200;

/** What of a table its page could not reach in what was cut; nothing where it has every row, as another reader reads it. */
export async function readBack(
  { dataset, folder }: CutDataset,
  { columns }: WrittenDataset,
  records: readonly TableRow[],
): Promise<string | undefined> {
  const read = <T>(name: string): Promise<T> =>
    Promise.resolve(JSON.parse(readFileSync(join(folder, 'events', name), 'utf8')) as T);
  const kept = new Map<string, Promise<unknown>>();
  const readOnce = <T>(name: string): Promise<T> => {
    const found = kept.get(name) ?? read<T>(name);
    kept.set(name, found);
    return found as Promise<T>;
  };
  const reader = createRowReader(readOnce, dataset);
  const rows = await reader.rowsAt(Array.from({ length: dataset.count }, (_, number) => number));
  if (rows.length !== dataset.count) return `found ${rows.length} rows; expected ${dataset.count}`;

  const byRow = ({ cell, geometry }: TableRow) =>
    JSON.stringify([
      cell(columns.name).trim(),
      cell(columns.words),
      cell(columns.date).trim(),
      whereWritten(cell, columns, geometry),
    ]);
  const expected = records.map(byRow).sort();
  const found = rows
    .map(([, , name, said, date, , lon, , , , shape]) =>
      JSON.stringify([name, said, date, whereOf(lon, shape)]),
    )
    .sort();
  const odd = expected.findIndex((row, index) => row !== found[index]);
  if (odd >= 0 || found.length !== expected.length)
    return `found ${found.length} rows, ${found[odd]}; expected ${expected.length}, ${expected[odd]}`;

  for (const row of rows) {
    const [id] = row;
    for (const part of [id, `${id}-row`, `${id}-claim`]) {
      const [reached] = (await reader.rowOf(part)) ?? [];
      if (reached !== id) return `found ${reached} by ${part}; expected ${id}`;
    }
  }
  return (
    (await unfoundName(rows, reader)) ??
    unmarked(rows, folder, dataset.maxZoom, await readOnce(dataset.indexes.tiles))
  );
}

/** What is compared of where a row is: a longitude, or how many positions its shape has. */
function whereOf(lon: number, shape: Shape | undefined): number | string {
  if (!shape) return lon;
  return `${positionCount(shape.coordinates)} positions`;
}

/** The same of what is written. */
function whereWritten(
  cell: TableRow['cell'],
  { shape = '', longitude = '' }: WrittenDataset['columns'],
  geometry?: Geometry | null,
): number | string {
  if (geometry?.type === 'Point') return Math.round((geometry.coordinates[0] ?? 0) * 1e5) / 1e5;
  if (geometry) return `${positionCount((geometry as Shape).coordinates)} positions`;
  // A shape in WKT has one position more than commas; without one, a row has the longitude that it says.
  const wkt = cell(shape).trim();
  return wkt === '' ? Number(cell(longitude)) : `${wkt.split(',').length} positions`;
}

const positionCount = (nested: unknown): number =>
  Array.isArray(nested) && Array.isArray(nested[0])
    ? nested.reduce((sum: number, one) => sum + positionCount(one), 0)
    : 1;

/** Whether a name has words, and a search asks for these: of a small letter before a number it asks for the capital. */
function isAskedAsWritten(name: string): boolean {
  const own = new Set(words(name).map(({ written }) => written));
  return own.size > 0 && asked(name).every(({ written }) => own.has(written));
}

async function unfoundName(
  rows: readonly Row[],
  { names }: ReturnType<typeof createRowReader>,
): Promise<string | undefined> {
  const all = [...new Set(rows.map(([, , name]) => name))].filter(isAskedAsWritten);
  if (all.length > mostNames) return undefined;
  for (const name of all.filter(({ length }) => length <= typed).slice(0, soughtNames)) {
    const found = await names(name);
    if (!found.some(([one]) => one === name))
      return `found ${found.length} names, not ${JSON.stringify(name)}`;
  }
  return undefined;
}

/** A zoom at which the marks in the tiles that the rows are in do not stand for every one of them. */
async function unmarked(
  rows: readonly Row[],
  folder: string,
  maxZoom: number,
  { bands }: TilesIndex,
): Promise<string | undefined> {
  const archives = new Map<string, PMTiles>();
  const keys = rows.map(([, , , , , , lon, lat]) => quadKey((lon + 180) / 360, 0.5 - mercatorY(lat) / 360));
  for (const zoom of [0, 6, maxZoom]) {
    const band = bands.find(({ from, to }) => zoom >= from && zoom <= to);
    if (!band) return `found no tiles of zoom ${zoom}`;
    let count = 0;
    for (const place of new Set(keys.map((key) => tileOfKey(key, zoom)))) {
      const [column, row] = columnAndRow(place);
      const order = orderInBand(band, zoom, column, row);
      const [, hash = ''] = band.archives.findLast(([first]) => first <= order) ?? [];
      const archive =
        archives.get(hash) ?? new PMTiles(inFile(join(folder, 'events', `tiles-${hash}.pmtiles`)));
      archives.set(hash, archive);
      const { data } = (await archive.getZxy(zoom, column, row)) ?? {};
      if (!data) return `found no tile ${zoom}/${column}/${row}`;
      const layer = new VectorTile(new PbfReader(data)).layers[tileLayer];
      for (let mark = 0; mark < (layer?.length ?? 0); mark++)
        count += Number(layer?.feature(mark).properties['n']);
    }
    if (count !== rows.length) return `found ${count} events at zoom ${zoom}; expected ${rows.length}`;
  }
  return undefined;
}

function inFile(path: string): Source {
  const bytes = new Uint8Array(readFileSync(path));
  return {
    getKey: () => path,
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer }),
  };
}
