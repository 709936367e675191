import { bbox } from '@turf/turf';
import type { RowRead } from '../../publish/dataset/read-row';
import type { Wrong } from '../../publish/dataset/wrong';
import type { Bounds } from '../../story/model';
import { numbered } from './numbered';
import type { TableRecord } from './table-record';

/** What the records of a block say. It is the same wherever in a table the block is. */
export interface Block {
  readonly ids: readonly string[];
  /** Of places, and of sets of actors joined by spaces: each once. */
  readonly names: readonly string[];
  readonly partySets: readonly string[];
  readonly columns: {
    /** Degrees. */
    readonly lon: Float64Array;
    readonly lat: Float64Array;
    readonly kind: Uint8Array;
    readonly rank: Float32Array;
    /** Places in the lists of the block. */
    readonly name: Uint32Array;
    readonly parties: Uint32Array;
    /** Lines after that of the first record. */
    readonly line: Uint32Array;
    /** Bytes of each row in the text of rows. */
    readonly length: Uint32Array;
  };
  /** Places of those that have a line or an area, and whose colour it has. */
  readonly shapes: readonly (readonly [place: number, actor: string | undefined])[];
  readonly bounds: Bounds;
  /** Of the records. */
  readonly bytes: number;
  /** Columns that the records have, where not all have the same. */
  readonly seen: readonly string[];
}

/** A block, and its rows one after the other, of each the JSON from what follows its line to the end. */
export interface BlockRead {
  readonly block: Block;
  readonly text: Buffer;
}

/**
 * Reads the records of a block.
 * @param read gives what a record says; nothing of one that is refused, with which the table is refused and the block let go
 * @param seen gives the columns of those that were read
 */
export function readBlock(
  records: readonly TableRecord[],
  read: (record: TableRecord, place: number) => Exclude<RowRead, Wrong> | undefined,
  seen: () => readonly string[],
): BlockRead {
  const room = records.length;
  const columns = {
    lon: new Float64Array(room),
    lat: new Float64Array(room),
    kind: new Uint8Array(room),
    rank: new Float32Array(room),
    name: new Uint32Array(room),
    parties: new Uint32Array(room),
    line: new Uint32Array(room),
    length: new Uint32Array(room),
  };
  const [names, sets] = [numbered(), numbered()];
  const ids: string[] = [];
  const rows: string[] = [];
  const shapes: [number, string | undefined][] = [];
  const firstLine = records[0]?.line ?? 1;
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [index, record] of records.entries()) {
    const found = read(record, index);
    if (!found) continue;
    const [id, , ...rest] = found.row;
    const [name, , , kind, lon, lat, , actors, shape] = rest;
    const place = ids.push(id) - 1;
    const row = `,${JSON.stringify(rest).slice(1)}`;
    rows.push(row);
    columns.lon[place] = lon;
    columns.lat[place] = lat;
    columns.kind[place] = kind;
    columns.rank[place] = found.rank;
    columns.name[place] = names.of(name);
    columns.parties[place] = sets.of(actors.join(' '));
    columns.line[place] = record.line - firstLine;
    columns.length[place] = Buffer.byteLength(row);
    if (shape) shapes.push([place, found.actor]);
    const [left, bottom, right, top] = shape ? bbox(shape) : [lon, lat, lon, lat];
    [west, south] = [Math.min(west, left), Math.min(south, bottom)];
    [east, north] = [Math.max(east, right), Math.max(north, top)];
  }
  const block = {
    ids,
    names: names.all(),
    partySets: sets.all(),
    columns,
    shapes,
    bounds: [west, south, east, north] as const,
    bytes: records.reduce((sum, { bytes }) => sum + bytes.length, 0),
    seen: seen(),
  };
  return { block, text: Buffer.from(rows.join('')) };
}
