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
import { eventTable } from '../../publish/dataset/event-table';
import { nameIndex } from '../../publish/dataset/name-index';
import { depthOf } from '../../publish/dataset/pyramid';
import { hashLength, type RowsIndex } from '../../story/dataset/dataset';
import type { Dataset, SourceText } from '../../story/model';
import { datasetName } from '../../story/files/file-names';
import { type EventKind, eventKinds } from '../../story/kinds';
import type { StoryFolder } from '../../story/files/parse';
import type { StoryFile } from '../../story/schema';
import type { WrittenDataset } from '../../story/schema/dataset';
import { hashOfFile } from './hash-of-file';
import { type EventsRead, readEvents } from './read-events';
import { writeRows } from './write-rows';
import { writeTiles } from './write-tiles';

/** Where what tables of events were cut into is kept from one build to the next. */
export const datasetCache = 'node_modules/.cache/claimed-ground/datasets';

/** Goes up when the files that are cut change their form: what an older program cut is cut again. */
const formVersion = 5;

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
  const { rows, perFile, names, ids } = writeRows(read, table, (file) => writeJson('rows', file));
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
      shapes: shapesByActor(read),
      rowsPerFile: perFile,
      idFiles: ids.files.length,
      indexes: {
        tiles: indexName('all-tiles', tilesIndex),
        rows: indexName('all-rows', rowsIndex),
        names: indexName('all-names', namesIndex),
      },
    },
  };
}

function shapesByActor({ shapes }: EventsRead): Dataset['shapes'] {
  const counts = new Map<string | null, number>();
  for (const { actor = null } of shapes) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const isNobody = (actor: string | null) => Number(actor === null);
  return [...counts].sort(
    ([a, one], [b, other]) => isNobody(a) - isNobody(b) || other - one || (String(a) < String(b) ? -1 : 1),
  );
}
