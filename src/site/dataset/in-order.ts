import { readSync } from 'node:fs';

/** Where the records of a file are: they follow each other. */
export interface Places {
  /** Bytes from the start of the file. */
  readonly offset: Float64Array;
  readonly length: Uint32Array;
}

/** Bytes of records that are in memory together, and of the file that are read at once. */
const [groupBytes, readBytes] = [64 << 20, 4 << 20];
/** Bytes between two records that are read with them: a second read takes longer. */
const gapBytes = 16 << 10;

/**
 * The records of a file in an order that is not the file's. Those of a group are read in the order of the file, short ones
 * that are near each other at once: to ask the system for a million of them one by one takes a third of a build.
 * @param order numbers of records
 * @param most bytes of a group
 * @throws Error where the file is shorter than it was
 */
export function* inOrder(
  file: number,
  places: Places,
  order: Uint32Array,
  most = groupBytes,
): Generator<readonly [number: number, bytes: Buffer]> {
  const { length } = places;
  for (let from = 0; from < order.length; ) {
    let to = from;
    let bytes = 0;
    do bytes += length[order[to++] as number] as number;
    while (to < order.length && bytes + (length[order[to] as number] as number) <= most);
    const group = order.subarray(from, to);
    const read = readTogether(file, places, group, bytes);
    let at = 0;
    for (const number of group) {
      const end = at + (length[number] as number);
      yield [number, read.subarray(at, end)];
      at = end;
    }
    from = to;
  }
}

/** The records of a group, one after the other. @param bytes how many they have together */
function readTogether(file: number, { offset, length }: Places, group: Uint32Array, bytes: number): Buffer {
  const starts = new Float64Array(group.length);
  for (let index = 1; index < group.length; index++)
    starts[index] = (starts[index - 1] as number) + (length[group[index - 1] as number] as number);
  const asInFile = Uint32Array.from(group, (_, index) => index).sort(
    (a, b) => (group[a] as number) - (group[b] as number),
  );
  const startOf = (at: number) => offset[group[asInFile[at] as number] as number] as number;
  const endOf = (at: number) => startOf(at) + (length[group[asInFile[at] as number] as number] as number);
  const found = Buffer.allocUnsafe(bytes);
  const window = Buffer.allocUnsafe(readBytes);
  for (let from = 0; from < asInFile.length; ) {
    const start = startOf(from);
    let to = from + 1;
    while (to < asInFile.length && startOf(to) - endOf(to - 1) < gapBytes && endOf(to) - start <= readBytes)
      to++;
    const placeOf = (at: number) => starts[asInFile[at] as number] as number;
    if (to === from + 1)
      readFully(file, found.subarray(placeOf(from), placeOf(from) + endOf(from) - start), start);
    else {
      const read = window.subarray(0, endOf(to - 1) - start);
      readFully(file, read, start);
      for (let at = from; at < to; at++)
        read.copy(found, placeOf(at), startOf(at) - start, endOf(at) - start);
    }
    from = to;
  }
  return found;
}

/** Fills a buffer: the system may give less than it is asked for. */
function readFully(file: number, buffer: Buffer, position: number): void {
  for (let at = 0; at < buffer.length; ) {
    const length = readSync(file, buffer, at, buffer.length - at, position + at);
    if (length === 0) throw new Error('found the end of the table where it went on when it was first read');
    at += length;
  }
}
