import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { basemapFiles } from '../../cartography/sources';
import { readTerritories } from '../folders';
import { type GroundFolders, groundFolders } from '../ground';

/**
 * What the studio cuts territories and grounds out of: path below `studio/world/` to contents. The world as it is in
 * its folder; for the countries that have a fine ground, that, which the site's own build uses: `fine.json` lists them,
 * `fine/<code>.json` is the outline, a GeoJSON geometry, and `fine/<code>/<layer>.json` a layer of the ground.
 */
export function worldFiles({ basemap, world }: GroundFolders = groundFolders): Map<string, string> {
  const names = readdirSync(world, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const fine = readTerritories(basemap);
  const layerOf = (code: string, layer: string) =>
    readFileSync(join(basemap, code, `${layer}.geojson`), 'utf8');
  return new Map([
    ...names.map((name) => [name, readFileSync(join(world, name), 'utf8')] as const),
    ['fine.json', JSON.stringify([...fine.keys()])],
    ...[...fine].flatMap(([code, { outline }]) => [
      [`fine/${code}.json`, JSON.stringify(outline)] as const,
      ...basemapFiles.map((layer) => [`fine/${code}/${layer}.json`, layerOf(code, layer)] as const),
    ]),
  ]);
}
