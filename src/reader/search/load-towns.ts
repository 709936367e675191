import type { FeatureCollection } from 'geojson';
import { fetchJson } from '../../site-files/files';
import type { Story } from '../../story/model';
import { type Town, townsBeside } from '../../story/search/towns';

/** The towns of the basemap that a story does not have; none where their file does not come. */
export async function loadTowns(story: Story): Promise<readonly Town[]> {
  try {
    return townsBeside(await fetchJson<FeatureCollection>('ground/towns.geojson'), story);
  } catch {
    return [];
  }
}
