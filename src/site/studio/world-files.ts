import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTerritories } from '../folders';
import { type GroundFolders, groundFolders } from '../ground';

/** Files of the world's folder from which territories are cut and named. */
const names = ['land.json', 'disputed.json', 'seas.json', 'countries.json'];

/**
 * What the studio cuts territories out of: path below `studio/world/` to contents. The world's land as it is in its
 * folder; for the countries that have a fine ground, the outline of that, which the site's own build uses:
 * `fine.json` lists them, and `fine/<code>.json` is a GeoJSON geometry.
 */
export function worldFiles({ basemap, world }: GroundFolders = groundFolders): Map<string, string> {
  const land = readdirSync(join(world, 'land'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('land', name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const fine = readTerritories(basemap);
  return new Map([
    ...[...names, ...land].map((name) => [name, readFileSync(join(world, name), 'utf8')] as const),
    ['fine.json', JSON.stringify([...fine.keys()])],
    ...[...fine].map(([code, { outline }]) => [`fine/${code}.json`, JSON.stringify(outline)] as const),
  ]);
}
