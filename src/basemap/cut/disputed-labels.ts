import type { Feature, Point } from 'geojson';
import type { LandFile } from '../world/land';
import { boundsAround } from './focus';
import type { Around } from './around';
import { rankBySize, roomyZoom } from './label-zoom';
import { namesFor } from './place-names';
import { kilometresPerDegree, longitudeScale } from '../world/measure';

/** Disputed areas are named so near to the focus, as a share of its size. */
const around = 0.6;

/** Names of the disputed areas near the focus that are no countries of their own, where they have room. */
export async function cutDisputedLabels({ read, languages, drawn }: Around): Promise<Feature<Point>[]> {
  const { focus, disputed } = drawn;
  const { extents } = (await read('land.json')) as LandFile;
  return disputed.areas.flatMap(({ id, code, names, at }): Feature<Point>[] => {
    const boxes = Object.values(extents[id] ?? {});
    if (code || boxes.length === 0 || focus.distanceTo(at[0], at[1]) > focus.sizeKm * around) return [];
    const [west, south, east, north] = boundsAround(boxes);
    const width = ((east - west + 360) % 360) * longitudeScale((south + north) / 2);
    const extent = Math.sqrt(width * (north - south) * kilometresPerDegree);
    const named = namesFor(languages, names.en, names);
    const words = Object.values(named);
    return [
      {
        type: 'Feature',
        id,
        properties: {
          kind: 'disputed',
          ...named,
          rank: rankBySize(extent),
          minzoom: roomyZoom(words, at[1], extent),
        },
        geometry: { type: 'Point', coordinates: [...at] },
      },
    ];
  });
}
