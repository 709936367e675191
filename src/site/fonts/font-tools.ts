import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { compress, decompress } from 'wawoff2';
import type { FontTools } from '../../publish/site/fonts/font-tools';
import { createSubsetter } from '../../publish/site/fonts/harfbuzz';
import { oneAtATime } from '../../publish/site/fonts/one-at-a-time';

/** The tools with which a build makes fonts. */
export async function nodeFontTools(): Promise<FontTools> {
  const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  return {
    toSfnt: oneAtATime(async (woff2) => Buffer.from(await decompress(woff2))),
    toWoff2: oneAtATime(async (sfnt) => Buffer.from(await compress(sfnt))),
    subset: await createSubsetter(await readFile(wasm)),
  };
}
