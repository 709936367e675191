import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groundFileNames, groundParts } from '../../basemap/world/published';
import { basemapFiles } from '../../cartography/sources';
import { readTerritories } from '../folders';
import { type GroundFolders, groundFolders } from '../ground';

/**
 * What the studio cuts territories and grounds out of: path below `studio/world/` to contents. The world's files as they
 * are in its folder; for the countries that have a fine ground, that one, which the site's own build uses: `fine.json`
 * lists them, `fine/<code>.json` is the outline, a GeoJSON geometry, and `fine/<code>/<layer>.json` a layer.
 */
export function worldFiles({ basemap, world }: GroundFolders = groundFolders): Map<string, string> {
  const names = readdirSync(world, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.json'))
    .sort();
  const grounds = names.filter((name) => groundParts.some((part) => name.startsWith(`${part}/`)));
  const fine = readTerritories(basemap);
  const layers = [...fine.keys()].flatMap((code) =>
    basemapFiles.map(
      (layer) => [`fine/${code}/${layer}.json`, join(basemap, code, `${layer}.geojson`)] as const,
    ),
  );
  return new Map([
    ...names.map((name) => [name, readFileSync(join(world, name), 'utf8')] as const),
    [groundFileNames, JSON.stringify(grounds)],
    ['fine.json', JSON.stringify([...fine.keys()])],
    ...[...fine].map(([code, { outline }]) => [`fine/${code}.json`, JSON.stringify(outline)] as const),
    ...layers.map(([name, path]) => [name, readFileSync(path, 'utf8')] as const),
  ]);
}
