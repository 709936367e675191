import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const SECOND_BUILD = '.scratch/second-build';

/** Each file under a folder, by its path from there, with the SHA-256 of its bytes. */
function digests(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(
    files.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

await build({ logLevel: 'warn', build: { outDir: SECOND_BUILD, emptyOutDir: true } });
const first = digests('dist');
const second = digests(SECOND_BUILD);
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => first.get(path) !== second.get(path),
);
console.log(`${first.size} files built twice, ${different.length} of them different`);
for (const path of different) console.error(`  not the same: ${path}`);
if (first.size === 0 || different.length > 0) process.exitCode = 1;
