import { readSync } from 'node:fs';

/** Where the records of a file are: they follow each other. */
export interface Places {
  /** Bytes from the start of the file. */
  readonly offset: Float64Array;
  readonly length: Uint32Array;
}

/** Bytes of records that are in memory together, and of the file that are read at once. */
const [groupBytes, windowBytes] = [64 << 20, 4 << 20];

/**
 * The records of a file in an order that is not the file's. Those that follow each other in it are read together, in one
 * pass over the file: a million that are read one by one take longer than all else that is done with them.
 * @param order numbers of records
 * @param most bytes of those that are read together
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
  const found = Buffer.alloc(bytes);
  let window = Buffer.alloc(0);
  let start = 0;
  const asInFile = Uint32Array.from(group, (_, index) => index).sort(
    (a, b) => (group[a] as number) - (group[b] as number),
  );
  for (const index of asInFile) {
    const [from, size] = [offset[group[index] as number] as number, length[group[index] as number] as number];
    if (from + size > start + window.length) {
      window = Buffer.allocUnsafe(Math.max(windowBytes, size));
      start = from;
      window = window.subarray(0, readSync(file, window, 0, window.length, start));
    }
    window.copy(found, starts[index], from - start, from - start + size);
  }
  return found;
}
