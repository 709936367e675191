import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorldReader } from '../basemap/world/reader';
import { createGround as createGroundOf } from '../publish/site/ground';
import { readTerritories } from './folders';

/** Folders that stories' grounds come from. */
export interface GroundFolders {
  /** `<ISO code>/<layer>.geojson`: the fine ground of some countries. */
  readonly basemap: string;
  /** The world, of which the grounds of all other stories are cut. */
  readonly world: string;
}

export const groundFolders: GroundFolders = { basemap: 'data/basemap', world: 'data/world' };

/** Reads files of the world's folder, each once. */
export function worldReader(folder = groundFolders.world): WorldReader {
  const files = new Map<string, unknown>();
  return async (name) => {
    const path = join(folder, name);
    if (!files.has(name))
      files.set(name, existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);
    return files.get(name);
  };
}

/** Outlines and grounds of stories, from the project's folders. */
export function createGround({ basemap, world }: GroundFolders = groundFolders) {
  const fine = readTerritories(basemap);
  return createGroundOf({
    read: worldReader(world),
    fineOutline: async (code) => fine.get(code)?.outline,
    fineLayer: (code, name) => readFile(join(basemap, code, `${name}.geojson`), 'utf8'),
  });
}
