import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packedEntries } from '../../../src/publish/site/packed-entries';
import { siteZip } from '../../../src/publish/site/site-zip';

const files = new Map<string, string | Uint8Array>([
  ['index.html', '<p>مرحبا</p>'.repeat(300)],
  ['assets/a.woff2', new Uint8Array([1, 2, 3])],
  ['.htaccess', 'b'],
]);
const small = new Map([
  ['studio/world/land/e030n40.json', '{"a":1}'.repeat(40)],
  ['studio/ف.json', '"ف"'],
  ['studio/empty.json', ''],
]);
const bytes = (parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts));
const text = (zip: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([path, contents]) => [path, Buffer.from(contents).toString()]),
  );

test('all files are in it, those that were packed before too, byte by byte', () => {
  const packed = packedEntries(bytes(siteZip(small)));
  expect(packed.map(({ path }) => path)).toEqual([...small.keys()].sort());
  const zip = bytes(siteZip(files, packed));
  const plain = [...files, ...small].map(([path, contents]) => [path, Buffer.from(contents).toString()]);
  expect(text(zip)).toEqual(Object.fromEntries(plain));
  expect(bytes(siteZip(files, packed))).toEqual(zip);
});

test('how far it has come is told, and what is no archive is not taken for one', () => {
  const told: number[] = [];
  siteZip(files, [], (share) => told.push(share));
  expect(told[0]).toBe(0);
  expect(() => packedEntries(new Uint8Array(30))).toThrow('found no archive');
});
