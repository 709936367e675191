import type { TableRecord } from './table-record';

/** Records of a block, and bytes of all of them, after which it ends wherever that is. */
const [fewest, most, mostBytes] = [256, 4_096, 8 << 20];
/** One record in so many ends a block. */
const oneIn = 1_024;
/** Bytes of a record that tell whether it does. */
const sampled = 64;

/**
 * Parts the records of a table into blocks, by what is in a record and not by its place: one that is put in or taken out
 * leaves the blocks before it as they were, and those after the next end.
 * @throws Error what `records` throws, once the records before have been given
 */
export function* blocksIn(records: Iterable<TableRecord>): Generator<readonly TableRecord[]> {
  let block: TableRecord[] = [];
  let bytes = 0;
  let failure: unknown;
  try {
    for (const record of records) {
      block.push(record);
      bytes += record.bytes.length;
      const isEnd = block.length >= fewest && markOf(record.bytes) % oneIn === 0;
      if (!isEnd && block.length < most && bytes < mostBytes) continue;
      yield block;
      [block, bytes] = [[], 0];
    }
  } catch (error) {
    failure = error;
  }
  if (block.length > 0) yield block;
  if (failure !== undefined) throw failure;
}

/** FNV-1a of bytes all over a record. */
function markOf(bytes: Buffer): number {
  const step = Math.ceil(bytes.length / sampled);
  let mark = 0x811c9dc5;
  for (let at = 0; at < bytes.length; at += step)
    mark = Math.imul(mark ^ (bytes[at] as number), 0x01000193) >>> 0;
  return mark;
}
