import { readSync } from 'node:fs';

const chunkLength = 1 << 20;

/** The bytes of a file piece by piece, so that no more of it is in memory. @param file a descriptor */
export function* chunksOf(file: number): Generator<Buffer> {
  for (let position = 0; ; ) {
    const chunk = Buffer.allocUnsafe(chunkLength);
    const length = readSync(file, chunk, 0, chunkLength, position);
    if (length === 0) return;
    yield chunk.subarray(0, length);
    position += length;
  }
}
