import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WorldReader } from '../../../src/basemap/world/reader';

const folder = join(import.meta.dirname, '..', '..', '..', 'data', 'world');
const parsed = new Map<string, unknown>();

/** Reads data/world/ as the build does. */
export const readWorld: WorldReader = (path) => {
  if (!parsed.has(path)) {
    const file = join(folder, path);
    parsed.set(path, existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
  }
  return Promise.resolve(parsed.get(path));
};

/** A file's bytes in data/world/; undefined where there is none. */
export const worldBytes = (path: string): Buffer | undefined => {
  const file = join(folder, path);
  return existsSync(file) ? readFileSync(file) : undefined;
};
