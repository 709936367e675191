import type { MultiPolygon, Polygon } from 'geojson';
import { cutInnerBorders, cutTerritory } from '../../basemap/cut/land';
import type { WorldReader } from '../../basemap/world/reader';
import type { Territories, Territory } from '../../compile/compile';
import type { ParsedStory } from '../../story/files/parse';
import { territoryKey } from '../../story/territory';
import { fetchKept } from '../fetch-kept';

/** A file of the world could not be had, which says nothing of whether there is one. */
export class Unreachable extends Error {}

/**
 * Gives the territory of a story, as the site's build has it: the fine outline of a country that has one, else cut out
 * of the world. Each is cut once, and is the same value from then on. None for one that names no land.
 * @param read files as `src/site/studio/world-files.ts` lists them
 * @throws Unreachable where a file cannot be had
 */
export function createTerritories(read: WorldReader): (story: ParsedStory) => Promise<Territories> {
  const known = new Map<string, Promise<Territory | undefined>>();

  async function territoryOf(
    names: readonly string[],
    first: ParsedStory['story']['value']['views']['first'],
  ) {
    const key = territoryKey(names);
    const fine = ((await read('fine.json')) ?? []) as readonly string[];
    if (fine.includes(key)) return { outline: (await read(`fine/${key}.json`)) as Polygon | MultiPolygon };
    try {
      const outline = await cutTerritory(read, names, first);
      return { outline, borders: await cutInnerBorders(read, names, first) };
    } catch (error) {
      if (error instanceof Unreachable) throw error;
      return undefined;
    }
  }

  return async ({ story }) => {
    const { territory, views } = story.value;
    const [west, , east] = views.first;
    // The land is the same for all views, but for those across the antimeridian.
    const key = JSON.stringify([territoryKey(territory), west > east && views.first]);
    const cut = known.get(key) ?? territoryOf(territory, views.first);
    known.set(key, cut);
    try {
      const found = await cut;
      return new Map(found ? [[territoryKey(territory), found]] : []);
    } catch (error) {
      known.delete(key);
      throw error;
    }
  };
}

/**
 * Reads files of the world from an address, each once.
 * @param address of the folder, with a slash at its end
 */
export function fetchWorld(address: string): WorldReader {
  const files = new Map<string, Promise<unknown>>();
  return (path) => {
    const file = files.get(path) ?? fetched(new URL(path, address));
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file;
  };
}

async function fetched(address: URL): Promise<unknown> {
  try {
    const response = await fetchKept(address);
    if (response.ok) return await response.json();
  } catch {
    // As below.
  }
  throw new Unreachable(address.href);
}
