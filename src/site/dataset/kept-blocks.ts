import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Block, BlockRead } from './read-block';
import type { TableRecord } from './table-record';

/** In the folder of a cut what was read of its table, which is not published: it is there for the next cut. */
export const blocksName = 'blocks';
const [textsName, indexName] = ['texts', 'index.json'];

/** Where a block is in the file of texts: the text of its rows, and after it what else was read. Bytes. */
type BlockPlace = readonly [offset: number, textLength: number, blockLength: number];

/** A block, and where the text of its rows begins. */
interface Kept {
  readonly block: Block;
  /** Bytes. */
  readonly offset: number;
}

/** The blocks of a table that is read: those that a former cut has are taken from it. */
export interface KeptBlocks {
  /** A descriptor of the file that has the text of all rows. */
  readonly texts: number;
  /** Nothing where no former cut has the block. */
  takeOver(hash: string): Kept | undefined;
  add(hash: string, read: BlockRead): Kept;
  /** Writes down which blocks there are. */
  keep(): void;
  close(): void;
}

/**
 * @param folder the folder that is cut into
 * @param former folders of what was cut before
 */
export function keptBlocks(folder: string, former: readonly string[]): KeptBlocks {
  mkdirSync(join(folder, blocksName));
  const texts = openSync(join(folder, blocksName, textsName), 'w+');
  const known = former.map((one) => blocksOf(one));
  const index: Record<string, BlockPlace> = {};
  let end = 0;
  function append(hash: string, bytes: Buffer, textLength: number): number {
    const offset = end;
    for (let at = 0; at < bytes.length; ) at += writeSync(texts, bytes, at, bytes.length - at, offset + at);
    end += bytes.length;
    index[hash] = [offset, textLength, bytes.length - textLength];
    return offset;
  }
  return {
    texts,
    takeOver(hash) {
      for (const one of known) {
        const found = one?.read(hash);
        if (found) return { block: found.block, offset: append(hash, found.bytes, found.textLength) };
      }
      return undefined;
    },
    add: (hash, { block, text }) => ({
      block,
      offset: append(hash, Buffer.concat([text, serialize(block)]), text.length),
    }),
    keep: () => writeFileSync(join(folder, blocksName, indexName), JSON.stringify(index)),
    close() {
      closeSync(texts);
      for (const one of known) one?.close();
    },
  };
}

/** The blocks of a former cut; undefined where it has none. */
function blocksOf(folder: string) {
  const path = join(folder, blocksName, indexName);
  if (!existsSync(path)) return undefined;
  const index = new Map(Object.entries(JSON.parse(readFileSync(path, 'utf8')) as Record<string, BlockPlace>));
  const file = openSync(join(folder, blocksName, textsName), 'r');
  return {
    read(hash: string) {
      const place = index.get(hash);
      if (!place) return undefined;
      const [offset, textLength, blockLength] = place;
      const bytes = Buffer.allocUnsafe(textLength + blockLength);
      // One that is shorter than it was is read anew.
      if (readSync(file, bytes, 0, bytes.length, offset) < bytes.length) return undefined;
      return { bytes, textLength, block: deserialize(bytes.subarray(textLength)) as Block };
    },
    close: () => closeSync(file),
  };
}

/**
 * The hash of all that is read of a block. What another version of V8 has written cannot be read by each.
 * @param key tells how records are read
 */
export function hashOfBlock(key: string, records: readonly TableRecord[]): string {
  const firstLine = records[0]?.line ?? 1;
  const places = records.map(({ bytes, line }) => [bytes.length, line - firstLine]);
  const hash = createHash('sha256').update(JSON.stringify([process.versions.v8, key, places]));
  for (const { bytes } of records) hash.update(bytes);
  return hash.digest('hex');
}
