import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTable } from '../../publish/dataset/event-table';
import { nameIndex } from '../../publish/dataset/name-index';
import { depthOf } from '../../publish/dataset/pyramid';
import { hashLength, type RowsIndex } from '../../story/dataset/dataset';
import type { Dataset } from '../../story/model';
import type { EventKind } from '../../story/kinds';
import { type Cut, cutIn } from './kept-cuts';
import type { EventsRead } from './read-events';
import { shapesIn } from './shapes-in';
import { writeRows } from './write-rows';
import { hashOfTiles, writeTiles } from './write-tiles';

/**
 * Writes the files that a table is cut into.
 * @param former folders of what was cut before: tiles of the same places, kinds, actors and ranks are taken from them
 * @returns what is told of the files, or what is wrong with the table, a line each
 */
export function cutFiles(
  read: EventsRead,
  kinds: readonly EventKind[],
  folder: string,
  former: readonly string[],
): Cut | { readonly faults: readonly string[] } {
  const write = (stem: string, ending: string, contents: string | Uint8Array): string => {
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, hashLength);
    writeFileSync(join(folder, 'events', `${stem}-${hash}.${ending}`), contents);
    return hash;
  };
  const writeJson = (stem: string, value: object) => write(stem, 'json', JSON.stringify(value));
  const indexName = (stem: string, index: object) => `${stem}-${writeJson(stem, index)}.json`;
  const table = eventTable(read.events);
  const depth = depthOf(table);
  const { rows, perFile, names, ids } = writeRows(read, table, (file) => write('rows', 'json', file));
  if (ids.faults.length > 0) return { faults: ids.faults };
  const rowsIndex: RowsIndex = {
    rows: rows.join(''),
    ids: ids.files.map((file) => writeJson('ids', Object.fromEntries(file))).join(''),
  };
  const shapes = shapesIn(read, table);
  const tiles = hashOfTiles(read, table, depth, shapes);
  const tilesIndex =
    sameTiles(tiles, former, folder) ??
    indexName(
      'all-tiles',
      writeTiles(read, table, depth, shapes, {
        archive: (bytes) => write('tiles', 'pmtiles', bytes),
        whole: (bytes) => writeFileSync(join(folder, wholeName), bytes),
      }),
    );
  const namesIndex = nameIndex(names, (file) => writeJson('names', file));
  const counts = kinds.map((_, place) =>
    read.events.kind.reduce((sum, one) => sum + Number(one === place), 0),
  );
  const indexes = {
    tiles: tilesIndex,
    rows: indexName('all-rows', rowsIndex),
    names: indexName('all-names', namesIndex),
  };
  const files = readdirSync(join(folder, 'events')).sort();
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, 'events', name)).size, 0);
  return {
    tiles,
    dataset: {
      count: table.count,
      kinds: kinds.map((kind, place) => [kind, counts[place] ?? 0]),
      bounds: read.bounds,
      maxZoom: depth,
      shapes: shapesByActor(read),
      rowsPerFile: perFile,
      idFiles: ids.files.length,
      indexes,
      files: { list: indexName('all-files', files), bytes },
    },
  };
}

/** All tiles in one archive, to take away. */
const wholeName = 'events.pmtiles';

/** Takes over the tiles of a former cut that shows the same. @returns the name of their index; undefined where none does */
function sameTiles(tiles: string, former: readonly string[], folder: string): string | undefined {
  for (const one of former) {
    const cut = cutIn(one);
    if (cut?.tiles !== tiles) continue;
    const { tiles: index } = cut.dataset.indexes;
    const archives = readdirSync(join(one, 'events')).filter((name) => name.startsWith('tiles-'));
    for (const name of [wholeName, ...[index, ...archives].map((file) => join('events', file))])
      copyFileSync(join(one, name), join(folder, name));
    return index;
  }
  return undefined;
}

function shapesByActor({ shapes }: EventsRead): Dataset['shapes'] {
  const counts = new Map<string | null, number>();
  for (const { actor = null } of shapes) counts.set(actor, (counts.get(actor) ?? 0) + 1);
  const isNobody = (actor: string | null) => Number(actor === null);
  return [...counts].sort(
    ([a, one], [b, other]) => isNobody(a) - isNobody(b) || other - one || (String(a) < String(b) ? -1 : 1),
  );
}
