import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../../data');

/** File names under a folder of data/ and their whole text. */
export type Output = ReadonlyMap<string, string>;

export type OutputFolder = 'basemap' | 'world';

/** A FeatureCollection with one feature a line, so that a change shows as the features that changed. */
export const collectionText = (features: readonly Feature[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;

/** Files of the world that are no longer made, such as those of a cell without land. data/basemap/ holds more than is made. */
const leftOver = (output: Output, folder: OutputFolder): string[] =>
  folder === 'world' && existsSync(join(data, folder))
    ? readdirSync(join(data, folder), { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.json') && !output.has(name),
      )
    : [];

export function writeOutput(output: Output, folder: OutputFolder): void {
  for (const name of leftOver(output, folder)) rmSync(join(data, folder, name));
  for (const [name, text] of output) {
    const path = join(data, folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Names of the files that are missing, differ from what was built or are no longer made. */
export const differences = (output: Output, folder: OutputFolder): string[] => [
  ...leftOver(output, folder),
  ...[...output]
    .filter(([name, text]) => {
      const path = join(data, folder, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([name]) => name),
];

/** A line a file: features, bytes, bytes after gzip -9; and their sum. */
export function sizeTable(output: Output): string {
  const rows = [...output].map(([name, text]) => ({
    name,
    features: text.split('\n').length - 3,
    bytes: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
  }));
  const sum = (key: 'features' | 'bytes' | 'gzip'): number =>
    rows.reduce((total, row) => total + row[key], 0);
  const all = [...rows, { name: 'all', features: sum('features'), bytes: sum('bytes'), gzip: sum('gzip') }];
  const line = ({ name, features, bytes, gzip }: (typeof all)[number]): string =>
    `${name.padEnd(24)}${String(features).padStart(9)}${String(bytes).padStart(10)}${String(gzip).padStart(10)}`;
  return [`${'file'.padEnd(24)} features     bytes   gzip -9`, ...all.map(line)].join('\n');
}

/** A line a folder of the world: files, bytes, bytes after gzip -9 of each; and their sum. */
export function folderTable(output: Output): string {
  const rows = new Map<string, { files: number; bytes: number; gzip: number }>();
  for (const [name, text] of output) {
    const [bytes, gzip] = [Buffer.byteLength(text), gzipSync(text, { level: 9 }).length];
    for (const key of [name.includes('/') ? dirname(name) : name, 'all']) {
      const row = rows.get(key) ?? { files: 0, bytes: 0, gzip: 0 };
      rows.set(key, { files: row.files + 1, bytes: row.bytes + bytes, gzip: row.gzip + gzip });
    }
  }
  const line = ([name, row]: [string, { files: number; bytes: number; gzip: number }]): string =>
    name.padEnd(24) + [row.files, row.bytes, row.gzip].map((value) => String(value).padStart(10)).join('');
  const sorted = [...rows].sort(([one], [other]) => Number(one === 'all') - Number(other === 'all'));
  return [`${'folder or file'.padEnd(24)}     files     bytes   gzip -9`, ...sorted.map(line)].join('\n');
}
