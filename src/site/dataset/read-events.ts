import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { WrittenEvents } from '../../publish/dataset/event-table';
import type { EventKind } from '../../story/kinds';
import type { DatasetName } from '../../story/dataset/table-name';
import type { Bounds } from '../../story/model';
import type { WrittenDataset } from '../../story/schema/dataset';
import { blocksIn } from './blocks-in';
import { growing } from './growing';
import { inOrder } from './in-order';
import { hashOfBlock, type KeptBlocks } from './kept-blocks';
import { numbered } from './numbered';
import { type Block, readBlock } from './read-block';
import { tableForms } from './table-forms';
import { type TableRecord, textIn } from './table-record';

/** How many faults of a table are told, and how many more there are is said. */
export const toldFaults = 20;

/** A table of events, of which only what tiles and names need is in memory. */
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
  /** By their places in the file. */
  readonly ids: readonly string[];
  nameOf(place: number): string;
  /** The JSON of rows, by their places in the file, in this order. */
  rowsOf(places: Uint32Array): Generator<Buffer>;
  /** How a row is told, by its place in the file. */
  told(place: number): Told;
}

/** A row in what is told of it. */
export interface Told {
  /** "events.csv:2: ", before what is wrong with it. */
  readonly where: string;
  /** "line 2". */
  readonly row: string;
}

/**
 * Reads a table of events and checks each row. Kept in memory of each are its id and some numbers.
 * @param folder the folder that it is in
 * @param key a hash of how its records are read
 * @param kept the blocks of the table that were read before, and that are read now
 * @returns the table, or what is wrong with it: "events.csv:<line>: found ...; expected ..."
 */
export function readEvents(
  folder: string,
  name: DatasetName,
  dataset: WrittenDataset,
  kinds: readonly EventKind[],
  key: string,
  kept: KeptBlocks,
): EventsRead | readonly string[] {
  const form = tableForms[name];
  /** What is wrong with the file, and then with rows of it. */
  const ofAll: string[] = [];
  const faults: string[] = [];
  let faultCount = 0;
  const refuse = (text: string) => {
    faultCount++;
    if (faults.length < toldFaults) faults.push(text);
  };
  /** @param number its place among the rows, from 1 */
  const told = (line: number, number: number): Told => {
    const row = `${form.row} ${form.row === 'line' ? line : number}`;
    return { row, where: `${name}:${line}: ${form.row === 'line' ? '' : `${row}: `}` };
  };
  const table = growing();
  const [names, sets] = [numbered(), numbered()];
  const ids: string[] = [];
  const shapes: { place: number; actor?: string | undefined }[] = [];
  let [west, south, east, north] = [180, 90, -180, -90];
  let bytes = 0;

  function add(block: Block, firstLine: number, textOffset: number): void {
    const { lon, lat, kind, rank, length, ...own } = block.columns;
    const first = table.count();
    const [nameNumbers, setNumbers] = [block.names.map(names.of), block.partySets.map(sets.of)];
    let end = textOffset;
    table.push({
      lon,
      lat,
      kind,
      rank,
      length,
      name: own.name.map((number) => nameNumbers[number] as number),
      parties: own.parties.map((number) => setNumbers[number] as number),
      line: own.line.map((line) => firstLine + line),
      offset: Float64Array.from(length, (one) => (end += one) - one),
    });
    for (const id of block.ids) ids.push(id);
    for (const [place, actor] of block.shapes) shapes.push({ place: first + place, actor });
    const [left, bottom, right, top] = block.bounds;
    [west, south] = [Math.min(west, left), Math.min(south, bottom)];
    [east, north] = [Math.max(east, right), Math.max(north, top)];
    bytes += block.bytes;
  }

  function readAll(records: Generator<TableRecord, undefined>): void {
    const header = form.hasHeader ? records.next().value : undefined;
    if (form.hasHeader && !header) return;
    const text = header ? textIn(header) : '';
    const reader = typeof text === 'string' ? form.reader(dataset, kinds, text) : text;
    if ('problem' in reader) {
      ofAll.push(`${name}:${header?.line ?? 1}: ${reader.problem}`);
      return;
    }
    const keyOfBlocks = `${key} ${text}`;
    const seen = new Set<string>();
    let count = 0;
    for (const block of blocksIn(records)) {
      const before = count;
      const readRecord = (record: TableRecord, place: number) => {
        const number = before + place + 1;
        const row = textIn(record);
        const found =
          typeof row === 'string' ? reader.read(row, form.row === 'line' ? record.line : number) : row;
        if (!('problem' in found)) return found;
        refuse(told(record.line, number).where + found.problem);
        return undefined;
      };
      count += block.length;
      const hash = hashOfBlock(keyOfBlocks, block);
      const { block: read, offset } =
        kept.takeOver(hash) ?? kept.add(hash, readBlock(block, readRecord, reader.seen));
      for (const one of read.seen) seen.add(one);
      add(read, block[0]?.line ?? 1, offset);
    }
    const missing = reader.missing(seen);
    if (missing) ofAll.push(`${name}:1: ${missing.problem}`);
  }

  const file = openSync(join(folder, name), 'r');
  try {
    readAll(form.records(file));
  } catch (error) {
    ofAll.push(`${name}:${(error as Error).message}`);
  } finally {
    closeSync(file);
  }
  if (faultCount + ofAll.length + table.count() === 0)
    ofAll.push(`${name}:1: found no events; expected one at least`);
  if (faultCount + ofAll.length > 0) return [...ofAll, ...withMore(name, faults, faultCount)];
  const columns = table.columns();
  const allNames = names.all();
  const lineOf = (place: number) => columns.line[place] as number;
  const numberOf = (place: number) => (form.row === 'line' ? lineOf(place) : place + 1);
  return {
    name,
    events: columns,
    bytes,
    bounds: [west, south, east, north],
    partySets: sets.all().map((set) => (set === '' ? [] : set.split(' '))),
    shapes,
    ids,
    nameOf: (place) => allNames[columns.name[place] as number] as string,
    *rowsOf(places) {
      for (const [place, rest] of inOrder(kept.texts, columns, places))
        yield Buffer.concat([Buffer.from(`["${ids[place]}",${numberOf(place)}`), rest]);
    },
    told: (place) => told(lineOf(place), place + 1),
  };
}

/** The faults that are told, and how many more there are. */
export const withMore = (name: DatasetName, told: readonly string[], count: number): readonly string[] =>
  count > told.length ? [...told, `${name}: ${count - told.length} more like these`] : told;
