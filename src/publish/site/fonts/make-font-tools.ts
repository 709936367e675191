import { compress, decompress } from 'wawoff2';
import type { FontTools } from './font-tools';
import { createSubsetter } from './harfbuzz';
import { oneAtATime } from './one-at-a-time';

/** The tools with which fonts are made. @param wasm the bytes of `harfbuzz-subset.wasm` */
export async function makeFontTools(wasm: BufferSource): Promise<FontTools> {
  return {
    toSfnt: oneAtATime(async (woff2) => Buffer.from(await decompress(woff2))),
    toWoff2: oneAtATime(async (sfnt) => Buffer.from(await compress(sfnt))),
    subset: await createSubsetter(wasm),
  };
}
