import { zxyToTileId } from 'pmtiles';
import type { Bounds } from '../../story/model';

// PMTiles version 3, https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md

export interface Tile {
  readonly zoom: number;
  readonly column: number;
  readonly row: number;
  /** A vector tile, compressed by gzip. */
  readonly bytes: Uint8Array;
}

interface Entry {
  readonly id: number;
  readonly offset: number;
  readonly length: number;
}

/** Bytes of the header, and of all that a reader asks for first: header and root directory. */
const headerLength = 127;
const firstRead = 16_384;
/** Entries of a leaf directory. */
const leafEntries = 4_096;
const gzipped = 2;
const vectorTiles = 1;

/**
 * An archive of vector tiles.
 * @param bounds of what the tiles show, degrees
 * @param metadata what TileJSON calls `vector_layers`, and the like
 * @param gzip compresses directories and metadata
 */
export function pmtilesArchive(
  tiles: readonly Tile[],
  bounds: Bounds,
  metadata: object,
  gzip: (bytes: Uint8Array) => Uint8Array,
): Uint8Array {
  const inOrder = tiles
    .map((tile) => ({ ...tile, id: zxyToTileId(tile.zoom, tile.column, tile.row) }))
    .sort((a, b) => a.id - b.id);
  let length = 0;
  const entries = inOrder.map(({ id, bytes }): Entry => {
    const entry = { id, offset: length, length: bytes.length };
    length += bytes.length;
    return entry;
  });
  const { root, leaves } = directories(entries, gzip);
  const told = gzip(new TextEncoder().encode(JSON.stringify(metadata)));
  const parts = [root, told, leaves];
  const starts = [headerLength, headerLength + root.length, headerLength + root.length + told.length];
  const data = headerLength + root.length + told.length + leaves.length;
  const zooms = inOrder.map(({ zoom }) => zoom);
  const archive = new Uint8Array(data + length);
  const view = new DataView(archive.buffer);
  archive.set(new TextEncoder().encode('PMTiles'));
  archive[7] = 3;
  const numbers = [...parts.flatMap((part, index) => [starts[index], part.length]), data, length];
  const counts = [entries.length, entries.length, entries.length];
  [...numbers, ...counts].forEach((value, index) =>
    view.setBigUint64(8 + 8 * index, BigInt(value as number), true),
  );
  // The tiles are in the order of their ids.
  archive[96] = 1;
  archive.set([gzipped, gzipped, vectorTiles], 97);
  const [least, most] = [
    zooms.reduce((a, b) => Math.min(a, b), 30),
    zooms.reduce((a, b) => Math.max(a, b), 0),
  ];
  archive.set([least, most], 100);
  const [west, south, east, north] = bounds;
  [west, south, east, north].forEach((degrees, index) => setDegrees(view, 102 + 4 * index, degrees));
  archive[118] = least;
  setDegrees(view, 119, (west + east) / 2);
  setDegrees(view, 123, (south + north) / 2);
  parts.forEach((part, index) => archive.set(part, starts[index]));
  let at = data;
  for (const { bytes } of inOrder) {
    archive.set(bytes, at);
    at += bytes.length;
  }
  return archive;
}

const setDegrees = (view: DataView, at: number, degrees: number) =>
  view.setInt32(at, Math.round(degrees * 1e7), true);

/** The root directory, and the leaf directories one after the other where one is too long for the first read. */
function directories(entries: readonly Entry[], gzip: (bytes: Uint8Array) => Uint8Array) {
  const whole = gzip(directory(entries, 1));
  if (headerLength + whole.length <= firstRead) return { root: whole, leaves: new Uint8Array() };
  const leaves: Uint8Array[] = [];
  const roots: Entry[] = [];
  let offset = 0;
  for (let from = 0; from < entries.length; from += leafEntries) {
    const part = entries.slice(from, from + leafEntries);
    const leaf = gzip(directory(part, 1));
    roots.push({ id: part[0]?.id ?? 0, offset, length: leaf.length });
    leaves.push(leaf);
    offset += leaf.length;
  }
  return { root: gzip(directory(roots, 0)), leaves: joined(leaves) };
}

/** @param run how many tiles in a row an entry stands for: none where it stands for a leaf directory */
function directory(entries: readonly Entry[], run: 0 | 1): Uint8Array {
  const bytes: number[] = [];
  const write = (value: number) => {
    let rest = value;
    for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
    bytes.push(rest);
  };
  write(entries.length);
  entries.forEach(({ id }, index) => write(id - (entries[index - 1]?.id ?? 0)));
  entries.forEach(() => write(run));
  entries.forEach(({ length }) => write(length));
  entries.forEach(({ offset }, index) => {
    const before = entries[index - 1];
    // Nought: right after the one before.
    write(before && before.offset + before.length === offset ? 0 : offset + 1);
  });
  return Uint8Array.from(bytes);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
