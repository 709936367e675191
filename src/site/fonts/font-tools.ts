import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontTools } from '../../publish/site/fonts/font-tools';
import { makeFontTools } from '../../publish/site/fonts/make-font-tools';

/** The tools with which a build makes fonts. */
export async function nodeFontTools(): Promise<FontTools> {
  const wasm = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  return makeFontTools(await readFile(wasm));
}
