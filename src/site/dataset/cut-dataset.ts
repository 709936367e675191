import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type EventTable, eventTable } from '../../publish/dataset/event-table';
import { nameIndex } from '../../publish/dataset/name-index';
import { pmtilesArchive, type Tile } from '../../publish/dataset/pmtiles';
import { cutTiles, depthOf, packed } from '../../publish/dataset/pyramid';
import {
  hashLength,
  idFileOf,
  type NameEntry,
  type Row,
  type RowsIndex,
  type TilesIndex,
} from '../../story/dataset/dataset';
import type { Dataset } from '../../story/model';
import { datasetName } from '../../story/files/file-names';
import { type EventKind, eventKinds, tileLayer } from '../../story/kinds';
import type { Bounds, SourceText } from '../../story/model';
import type { StoryFolder } from '../../story/files/parse';
import type { StoryFile } from '../../story/schema';
import type { WrittenDataset } from '../../story/schema/dataset';
import { type EventsRead, hashOfFile, readEvents } from './read-events';

/** Goes up when the files that are cut change their form: what an older program cut is cut again. */
const formVersion = 3;

/** Bytes of the tiles of an archive: a first view takes few, whole. The archive to take away has all. */
const archiveBytes = 256_000;
const rowsPerFile = 500;
const idsPerFile = 4_000;
/** Events that a name leads to. */
const eventsOfName = 20;

/** The files that a table of events is cut into. */
export interface CutDataset {
  readonly dataset: Dataset;
  /** The folder of the files; in it, `events/` those that the page reads, and the table and all its tiles to take away. */
  readonly folder: string;
}

/** What story.json says of a table of events, in a story that breaks no rule. */
export const writtenDataset = ({ files }: StoryFolder): WrittenDataset | undefined =>
  (JSON.parse(files.get('story.json') ?? '{}') as Pick<StoryFile, 'dataset'>).dataset;

/**
 * Cuts a story's table of events into tiles, rows and names; or takes what was cut of the same table before.
 * @param storyFolder the folder of the story's files
 * @param cache the folder for what was cut
 * @returns what was cut, or what is wrong with the table, a line each
 */
export function cutDataset(
  storyFolder: string,
  written: WrittenDataset,
  cache: string,
): CutDataset | readonly string[] {
  const table = join(storyFolder, datasetName);
  const sha256 = hashOfFile(table);
  const key = createHash('sha256')
    .update(JSON.stringify([formVersion, sha256, written]))
    .digest('hex')
    .slice(0, hashLength);
  const folder = join(cache, key);
  const told = join(folder, 'dataset.json');
  if (existsSync(told)) return { dataset: JSON.parse(readFileSync(told, 'utf8')) as Dataset, folder };
  const kinds = eventKinds.filter((kind) => Object.values(written.kinds).includes(kind));
  const read = readEvents(table, written, kinds);
  if (!('events' in read)) return read;
  const making = `${folder}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(join(making, 'events'), { recursive: true });
  try {
    const cut = cutFiles(read, { ...written, source: { ...written.source, sha256 } }, kinds, making);
    if ('faults' in cut) return cut.faults;
    copyFileSync(table, join(making, datasetName));
    writeFileSync(join(making, 'dataset.json'), JSON.stringify(cut.dataset));
    rmSync(folder, { recursive: true, force: true });
    renameSync(making, folder);
    return { dataset: cut.dataset, folder };
  } finally {
    read.close();
    rmSync(making, { recursive: true, force: true });
  }
}

/** What story.json says of a table of which the hash is known. */
type CutFrom = WrittenDataset & { readonly source: SourceText };

function cutFiles(
  read: EventsRead,
  { source, speaker, outline: { method, description, source: outlineSource } }: CutFrom,
  kinds: readonly EventKind[],
  folder: string,
): { readonly dataset: Dataset } | { readonly faults: readonly string[] } {
  const write = (stem: string, ending: string, contents: string | Uint8Array): string => {
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, hashLength);
    writeFileSync(join(folder, 'events', `${stem}-${hash}.${ending}`), contents);
    return hash;
  };
  const writeJson = (stem: string, value: object) => write(stem, 'json', JSON.stringify(value));
  const table = eventTable(read.events);
  const depth = depthOf(table);
  const { rows, names, ids } = writeRows(read, table, (file) => writeJson('rows', file));
  if (ids.faults.length > 0) return { faults: ids.faults };
  const rowsIndex: RowsIndex = {
    rows: rows.join(''),
    ids: ids.files.map((file) => writeJson('ids', Object.fromEntries(file))).join(''),
  };
  const tilesIndex = writeTiles(read, table, depth, {
    archive: (bytes) => write('tiles', 'pmtiles', bytes),
    whole: (bytes) => writeFileSync(join(folder, 'events.pmtiles'), bytes),
  });
  const namesIndex = nameIndex(names, (file) => writeJson('names', file));
  const counts = kinds.map((_, place) =>
    read.events.kind.reduce((sum, one) => sum + Number(one === place), 0),
  );
  const indexName = (stem: string, index: object) => `${stem}-${writeJson(stem, index)}.json`;
  return {
    dataset: {
      text: source,
      speaker,
      outline: { method, description, source: outlineSource },
      count: table.count,
      kinds: kinds.map((kind, place) => [kind, counts[place] ?? 0]),
      bounds: read.bounds,
      maxZoom: depth,
      rowsPerFile,
      idFiles: ids.files.length,
      indexes: {
        tiles: indexName('all-tiles', tilesIndex),
        rows: indexName('all-rows', rowsIndex),
        names: indexName('all-names', namesIndex),
      },
    },
  };
}

/** Writes the rows in the order of the table, and gathers names and ids from them. */
function writeRows({ rowAt }: EventsRead, table: EventTable, write: (rows: readonly Row[]) => string) {
  const rows: string[] = [];
  const byName = new Map<string, { count: number; events: number[] }>();
  const idFiles = Math.max(1, Math.ceil(table.count / idsPerFile));
  const ids = Array.from({ length: idFiles }, () => new Map<string, number>());
  const faults: string[] = [];
  const lineOf = (event: number) => rowAt(table.written[event] as number)[1];
  let file: Row[] = [];
  for (let event = 0; event < table.count; event++) {
    const row = rowAt(table.written[event] as number);
    const [id, line, name] = row;
    file.push(row);
    if (file.length === rowsPerFile || event === table.count - 1) {
      rows.push(write(file));
      file = [];
    }
    const inFile = ids[idFileOf(id, idFiles)] as Map<string, number>;
    const other = inFile.get(id);
    if (other !== undefined) {
      const [first, again] = [lineOf(other), line].sort((a, b) => a - b) as [number, number];
      faults.push(
        `${datasetName}:${again}: found the id of line ${first} again, as it is in addresses: "${id}"; expected one of its own`,
      );
    }
    inFile.set(id, event);
    const named = byName.get(name) ?? { count: 0, events: [] };
    named.count++;
    addRanked(named.events, event, table);
    byName.set(name, named);
  }
  const names = [...byName].map(([name, { count, events }]): NameEntry => [name, count, events]);
  return { rows, names, ids: { files: ids, faults } };
}

/** Puts an event among the first of a name, by rank. */
function addRanked(events: number[], event: number, { rank }: EventTable): void {
  let place = events.length;
  while (place > 0 && (rank[events[place - 1] as number] as number) < (rank[event] as number)) place--;
  events.splice(place, 0, event);
  if (events.length > eventsOfName) events.pop();
}

function writeTiles(
  { bounds, partySets }: EventsRead,
  table: EventTable,
  depth: number,
  write: { archive: (bytes: Uint8Array) => string; whole: (bytes: Uint8Array) => void },
): TilesIndex {
  const metadata = { vector_layers: [{ id: tileLayer, fields: { kind: 'Number', n: 'Number' } }] };
  const archiveOf = (tiles: readonly Tile[], of: Bounds) => pmtilesArchive(tiles, of, metadata, gzip);
  const all: Tile[] = [];
  const bands = [...cutTiles(table, depth, partySets, gzip)].map(({ band, tiles }) => {
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

const gzip = (bytes: Uint8Array): Uint8Array => gzipSync(bytes);
