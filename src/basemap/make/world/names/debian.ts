import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from '../../packages';

/** Names of GeoNames' places and first-level areas by language, as gettext catalogues; the data are CC BY 4.0. */
const spec = 'libgeonames-common=0.3.0-1';

/** Folder under .scratch with Debian's package unpacked; fetched with `apt-get download` unless it is there already. */
function unpacked(): string {
  const folder = join(scratch, spec.replace('=', '-'));
  if (!existsSync(join(folder, 'usr'))) {
    mkdirSync(folder, { recursive: true });
    execFileSync('apt-get', ['download', spec], { cwd: folder, stdio: 'pipe' });
    const archive = readdirSync(folder).find((name) => name.endsWith('.deb'));
    if (!archive) throw new Error(`apt-get fetched no ${spec}.`);
    execFileSync('dpkg-deb', ['-x', join(folder, archive), folder]);
  }
  return folder;
}

/** The entries of a compiled gettext catalogue (little-endian). */
function catalogue(bytes: Buffer): Map<string, string> {
  const [count, ids, texts] = [8, 12, 16].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  const entry = (table: number, index: number): string => {
    const [length, at] = [bytes.readUInt32LE(table + 8 * index), bytes.readUInt32LE(table + 8 * index + 4)];
    return bytes.toString('utf8', at, at + length);
  };
  return new Map(Array.from({ length: count }, (_, index) => [entry(ids, index), entry(texts, index)]));
}

const locales = (): string => join(unpacked(), 'usr/share/locale');

/** Names in a language by GeoNames id, or for first-level areas by code, such as `UA.11`. */
export function geonamesIn(language: string): ReadonlyMap<string, string> {
  const file = join(locales(), language, 'LC_MESSAGES/geonames.mo');
  return existsSync(file) ? catalogue(readFileSync(file)) : new Map();
}
