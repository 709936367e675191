import type { FeatureCollection } from 'geojson';
import { cutGround, type Ground } from '../../basemap/cut/ground';
import type { GroundSetting } from '../../basemap/cut/setting';
import type { WorldReader } from '../../basemap/world/reader';
import { basemapFiles } from '../../cartography/sources';
import { territoryKey } from '../../story/territory';
import { readerOfGround } from './read-world';

/**
 * The ground of a story, as the site's build has it: the fine one of a country that has one, else cut out of the world.
 * @param read the files that the build publishes for the studio
 * @throws Error where a file cannot be had, or the territory names no land
 */
export async function groundOf(read: WorldReader, setting: GroundSetting): Promise<Ground> {
  const key = territoryKey(setting.territory);
  const fine = ((await read('fine.json')) ?? []) as readonly string[];
  if (!fine.includes(key)) return cutGround(readerOfGround(read), setting);
  const layers = basemapFiles.map(
    async (layer) => [layer, (await read(`fine/${key}/${layer}.json`)) as FeatureCollection] as const,
  );
  return Object.fromEntries(await Promise.all(layers)) as unknown as Ground;
}
