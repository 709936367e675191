import { closeSync, openSync, readSync } from 'node:fs';
import { bbox } from '@turf/turf';
import type { WrittenEvents } from '../../publish/dataset/event-table';
import { cellsOf, type RowRead, rowReader } from '../../publish/dataset/read-row';
import type { Row } from '../../story/dataset/dataset';
import type { EventKind } from '../../story/kinds';
import { datasetName } from '../../story/files/file-names';
import type { Bounds } from '../../story/model';
import type { WrittenDataset } from '../../story/schema/dataset';
import { csvRecords } from './csv-records';
import { growing } from './growing';

/** How many faults of a table are told, and how many more there are is said. */
export const toldFaults = 20;

/** A table of events, of which only what tiles need is in memory. */
export interface EventsRead {
  readonly events: WrittenEvents;
  /** Of all rows. */
  readonly bytes: number;
  readonly bounds: Bounds;
  /** Ids of actors, for each set that rows name. */
  readonly partySets: readonly (readonly string[])[];
  /** Those that have a line or an area: their places in the file, and whose colour it has. */
  readonly shapes: readonly { readonly place: number; readonly actor?: string | undefined }[];
  /** Reads a row again, by its place in the file. */
  rowAt(place: number): Row;
  close(): void;
}

/** UTF-8, strictly: what cannot be read is no quote. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a table of events and checks each row. Kept of each are its place in the file and some numbers.
 * @returns the table, or what is wrong with it: "events.csv:<line>: found ...; expected ..."
 */
export function readEvents(
  path: string,
  dataset: WrittenDataset,
  kinds: readonly EventKind[],
): EventsRead | readonly string[] {
  const file = openSync(path, 'r');
  const faults: string[] = [];
  let faultCount = 0;
  const refuse = (line: number, text: string) => {
    faultCount++;
    if (faults.length < toldFaults) faults.push(`${datasetName}:${line}: ${text}`);
  };
  const table = growing();
  const sets = new Map<string, number>();
  const shapes: { place: number; actor?: string | undefined }[] = [];
  let [west, south, east, north] = [180, 90, -180, -90];
  let read: ReturnType<typeof rowReader> | undefined;
  try {
    for (const { bytes, offset, line, problem } of csvRecords(file)) {
      const cells = cellsIn(bytes);
      if (problem !== undefined || !cells) {
        refuse(line, problem ?? 'found bytes that are not UTF-8; expected UTF-8');
        // Without the names of its columns nothing can be told of the rows.
        if (!read) break;
      } else if (!read) {
        read = rowReader(cells, dataset, kinds);
        if (typeof read === 'string') {
          refuse(line, read);
          break;
        }
      } else if (typeof read !== 'string') {
        const found: RowRead = read(cells, line);
        if ('problem' in found) {
          refuse(line, found.problem);
          continue;
        }
        const [, , , , , kind, lon, lat, , actors, shape] = found.row;
        const key = actors.join(' ');
        const party = sets.get(key) ?? sets.size;
        sets.set(key, party);
        if (shape) shapes.push({ place: table.count(), actor: found.actor });
        const [left, bottom, right, top] = shape ? bbox(shape) : [lon, lat, lon, lat];
        [west, south] = [Math.min(west, left), Math.min(south, bottom)];
        [east, north] = [Math.max(east, right), Math.max(north, top)];
        table.push(lon, lat, kind, party, found.rank, offset, bytes.length, line);
      }
    }
  } catch (error) {
    faultCount++;
    faults.push(`${datasetName}:${(error as Error).message}`);
  }
  if (faultCount === 0 && table.count() === 0) refuse(1, 'found no events; expected one at least');
  if (faultCount > 0) {
    closeSync(file);
    return withMore(faults, faultCount);
  }
  const columns = table.columns();
  const rowAt = (place: number): Row => {
    const bytes = Buffer.alloc(columns.length[place] as number);
    readSync(file, bytes, 0, bytes.length, columns.offset[place] as number);
    const found = (read as Exclude<typeof read, string | undefined>)(
      cellsIn(bytes) ?? [],
      columns.line[place] as number,
    );
    // It was read before: the file has changed meanwhile.
    if ('problem' in found) throw new Error(`${datasetName}:${columns.line[place]}: ${found.problem}`);
    return found.row;
  };
  return {
    events: columns,
    bytes: columns.length.reduce((sum, one) => sum + one, 0),
    bounds: [west, south, east, north],
    shapes,
    partySets: [...sets.keys()].map((key) => (key === '' ? [] : key.split(' '))),
    rowAt,
    close: () => closeSync(file),
  };
}

/** The faults that are told, and how many more there are. */
export const withMore = (told: readonly string[], count: number): readonly string[] =>
  count > told.length ? [...told, `${datasetName}: ${count - told.length} more like these`] : told;

function cellsIn(bytes: Uint8Array): string[] | undefined {
  try {
    return cellsOf(decoder.decode(bytes));
  } catch {
    return undefined;
  }
}
