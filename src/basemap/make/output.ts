import { readFileSync, writeFileSync, existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Feature } from 'geojson';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../../data/basemap');

/** File names under data/basemap/ and their whole text. */
export type Output = ReadonlyMap<string, string>;

/** A FeatureCollection with one feature a line, so that a change shows as the features that changed. */
export const collectionText = (features: readonly Feature[]): string =>
  `{"type":"FeatureCollection","features":[\n${features.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;

export function writeOutput(output: Output): void {
  for (const [name, text] of output) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** Names of the files that are missing or differ from what was built. */
export const differences = (output: Output): string[] =>
  [...output]
    .filter(
      ([name, text]) => !existsSync(join(folder, name)) || readFileSync(join(folder, name), 'utf8') !== text,
    )
    .map(([name]) => name);

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
