import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';

const data = join(dirname(fileURLToPath(import.meta.url)), '../../../data');

/** Files under a folder of data/: names and their whole text. */
export interface Output {
  folder: 'basemap' | 'world';
  files: ReadonlyMap<string, string>;
}

/** A FeatureCollection with one feature a line, so that a change shows as the features that changed. */
export const collectionText = (features: readonly Feature[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;

const pathOf = ({ folder }: Output, name: string): string => join(data, folder, name);

/** Files of the world that are no longer made, such as those of a cell without land. Other folders hold more than is made. */
const leftOver = (output: Output): string[] =>
  output.folder === 'world' && existsSync(join(data, output.folder))
    ? readdirSync(join(data, output.folder), { recursive: true, encoding: 'utf8' }).filter(
        (name) => name.endsWith('.json') && !output.files.has(name),
      )
    : [];

export function writeOutput(output: Output): void {
  for (const name of leftOver(output)) rmSync(pathOf(output, name));
  for (const [name, text] of output.files) {
    const path = pathOf(output, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Names of the files that are missing, differ from what was built or are no longer made. */
export const differences = (output: Output): string[] => [
  ...leftOver(output),
  ...[...output.files]
    .filter(([name, text]) => {
      const path = pathOf(output, name);
      return !existsSync(path) || readFileSync(path, 'utf8') !== text;
    })
    .map(([name]) => name),
];

/** A line a file: features, bytes, bytes after gzip -9; and their sum. */
export function sizeTable({ files }: Output): string {
  const rows = [...files].map(([name, text]) => ({
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
export function folderTable({ files }: Output): string {
  const rows = new Map<string, { files: number; bytes: number; gzip: number }>();
  for (const [name, text] of files) {
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
