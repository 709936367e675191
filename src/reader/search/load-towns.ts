import type { FeatureCollection } from 'geojson';
import { fetchJson } from '../../site-files/files';
import type { Story } from '../../story/model';
import { groundPath } from '../../story/pages';
import { type Town, townsBeside } from '../../story/search/towns';

/** The basemap's towns that are not places of the story; none if their file fails to load. */
export async function loadTowns(story: Story): Promise<readonly Town[]> {
  try {
    return townsBeside(await fetchJson<FeatureCollection>(groundPath(story.slug, 'towns')), story);
  } catch {
    return [];
  }
}
