import type { FeatureCollection, Point } from 'geojson';
import type { Around } from './around';
import { cutCountryLabels } from './country-labels';
import { cutDisputedLabels } from './disputed-labels';
import { cutSeaLabels } from './sea-labels';

/** Names of countries, disputed areas and seas; see `data/basemap/README.md` for their properties. */
export async function cutLabels(setting: Around): Promise<FeatureCollection<Point>> {
  const found = await Promise.all([
    cutCountryLabels(setting),
    cutDisputedLabels(setting),
    cutSeaLabels(setting),
  ]);
  return { type: 'FeatureCollection', features: found.flat() };
}
