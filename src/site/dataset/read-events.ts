import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { bbox } from '@turf/turf';
import type { WrittenEvents } from '../../publish/dataset/event-table';
import type { Row } from '../../story/dataset/dataset';
import type { EventKind } from '../../story/kinds';
import type { DatasetName } from '../../story/dataset/table-name';
import type { Bounds } from '../../story/model';
import type { WrittenDataset } from '../../story/schema/dataset';
import { growing } from './growing';
import { inOrder } from './in-order';
import { tableForms } from './table-forms';

/** How many faults of a table are told, and how many more there are is said. */
export const toldFaults = 20;

/** A table of events, of which only what tiles need is in memory. */
export interface EventsRead {
  readonly name: DatasetName;
  readonly events: WrittenEvents;
  /** Of all rows. */
  readonly bytes: number;
  readonly bounds: Bounds;
  /** Ids of actors, for each set that rows name. */
  readonly partySets: readonly (readonly string[])[];
  /** Those that have a line or an area: their places in the file, and whose colour it has. */
  readonly shapes: readonly { readonly place: number; readonly actor?: string | undefined }[];
  /** Reads rows again, by their places in the file, in this order. */
  rowsOf(places: Uint32Array): Generator<Row, undefined>;
  /** How a row is told, by its place in the file. */
  told(place: number): Told;
  close(): void;
}

/** A row in what is told of it. */
export interface Told {
  /** "events.csv:2: ", before what is wrong with it. */
  readonly where: string;
  /** "line 2". */
  readonly row: string;
}

/** UTF-8, strictly: what cannot be read is no quote. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * Reads a table of events and checks each row. Kept of each are its place in the file and some numbers.
 * @param folder the folder that it is in
 * @returns the table, or what is wrong with it: "events.csv:<line>: found ...; expected ..."
 */
export function readEvents(
  folder: string,
  name: DatasetName,
  dataset: WrittenDataset,
  kinds: readonly EventKind[],
): EventsRead | readonly string[] {
  const form = tableForms[name];
  const reader = form.reader(dataset, kinds);
  if ('problem' in reader) return [`${name}:1: ${reader.problem}`];
  const { read } = reader;
  const file = openSync(join(folder, name), 'r');
  /** What is wrong with the file, and then with rows of it. */
  const ofAll: string[] = [];
  const faults: string[] = [];
  let faultCount = 0;
  const refuse = (text: string) => {
    faultCount++;
    if (faults.length < toldFaults) faults.push(text);
  };
  /** @param count how many records there are up to it */
  const numberOf = (line: number, count: number) => (form.row === 'line' ? line : count);
  const told = (line: number, count: number): Told => {
    const row = `${form.row} ${numberOf(line, count)}`;
    return { row, where: `${name}:${line}: ${form.row === 'line' ? '' : `${row}: `}` };
  };
  const table = growing();
  const sets = new Map<string, number>();
  const shapes: { place: number; actor?: string | undefined }[] = [];
  let [west, south, east, north] = [180, 90, -180, -90];
  let count = 0;
  try {
    for (const { bytes, offset, line, problem } of form.records(file)) {
      count++;
      const text = textOf(bytes);
      const found =
        problem === undefined && text !== undefined
          ? read(text, numberOf(line, count))
          : { problem: problem ?? 'found bytes that are not UTF-8; expected UTF-8' };
      if (!found) continue;
      if ('problem' in found) {
        refuse(told(line, count).where + found.problem);
        if (reader.isReady()) continue;
        break;
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
  } catch (error) {
    ofAll.push(`${name}:${(error as Error).message}`);
  }
  const missing = reader.missing();
  if (missing && ofAll.length === 0) ofAll.push(`${name}:1: ${missing.problem}`);
  if (faultCount + ofAll.length + table.count() === 0)
    ofAll.push(`${name}:1: found no events; expected one at least`);
  if (faultCount + ofAll.length > 0) {
    closeSync(file);
    return [...ofAll, ...withMore(name, faults, faultCount)];
  }
  const columns = table.columns();
  function* rowsOf(places: Uint32Array): Generator<Row, undefined> {
    for (const [place, bytes] of inOrder(file, columns, places)) {
      const line = columns.line[place] as number;
      const found = read(textOf(bytes) ?? '', numberOf(line, place + 1));
      // It was read before: the file has changed meanwhile.
      if (!found || 'problem' in found) throw new Error(`${name}:${line}: ${found?.problem}`);
      yield found.row;
    }
  }
  return {
    name,
    events: columns,
    bytes: columns.length.reduce((sum, one) => sum + one, 0),
    bounds: [west, south, east, north],
    shapes,
    partySets: [...sets.keys()].map((key) => (key === '' ? [] : key.split(' '))),
    rowsOf,
    told: (place) => told(columns.line[place] as number, place + 1),
    close: () => closeSync(file),
  };
}

/** The faults that are told, and how many more there are. */
export const withMore = (name: DatasetName, told: readonly string[], count: number): readonly string[] =>
  count > told.length ? [...told, `${name}: ${count - told.length} more like these`] : told;

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}
