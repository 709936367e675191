import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';
import type { Plugin } from 'vite';
import { compress, decompress } from 'wawoff2';
import { expect, test } from 'vitest';
import { withoutEval } from '../../../src/site/studio/without-eval';

const { resolve } = createRequire(import.meta.url);
const woff2 = readFileSync(resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff2'));
const { handler } = (withoutEval() as Plugin & { transform: { handler: unknown } }).transform as {
  handler: (code: string, id: string) => { code: string };
};

interface Binding {
  onRuntimeInitialized?: () => void;
  [call: string]: unknown;
}

/** What one of the package's programs makes of bytes in a worker of a page that forbids code out of strings. */
async function inWorker(name: 'compress' | 'decompress', bytes: Uint8Array): Promise<Buffer> {
  const path = resolve(`wawoff2/build/${name}_binding.js`);
  const { code } = handler(readFileSync(path, 'utf8'), path);
  const module = { exports: {} as Binding };
  const fetched: unknown[] = [];
  const context = createContext(
    {
      module,
      self: { location: { href: 'http://localhost/worker.js' } },
      importScripts: () => undefined,
      fetch: (address: unknown) => fetched.push(address),
      atob,
      WebAssembly,
      Uint8Array,
      TextDecoder,
      console,
      setTimeout,
    },
    { codeGeneration: { strings: false, wasm: true } },
  );
  new Script(`(function(module){${code}\n})(module)`).runInContext(context);
  const { exports } = module;
  await new Promise<void>((done) => (exports.onRuntimeInitialized = done));
  const result = (exports[name] as (input: Uint8Array) => Uint8Array)(bytes);
  expect(fetched).toEqual([]);
  return Buffer.from(result);
}

test('fonts are packed and unpacked without code out of strings, to the same bytes', async () => {
  const sfnt = Buffer.from(await decompress(woff2));
  expect((await inWorker('decompress', woff2)).equals(sfnt)).toBe(true);
  const packed = Buffer.from(await compress(sfnt));
  expect((await inWorker('compress', sfnt)).equals(packed)).toBe(true);
});

test('other code than is known is refused, and not left as it is', () => {
  expect(() => handler('let a;', 'wawoff2/build/compress_binding.js')).toThrow(
    'wawoff2/build/compress_binding.js: found no',
  );
});
