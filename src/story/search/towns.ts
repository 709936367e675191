import type { FeatureCollection } from 'geojson';
import type { Story, Text } from '../model';
import { type Spot, samePlaceAmong } from '../same-place';
import { placesOf, stopsOf } from '../spots';

/** A town of the basemap that is no place of the story, and no stop of its roads. */
export interface Town extends Spot {
  readonly id: string;
  /** 1 for towns that are named in a view of the region, more the closer the map has to be. */
  readonly rank: number;
}

const nameKey = /^name:(.+)$/;

/** The towns of the basemap's file that the story does not have itself. */
export function townsBeside(basemap: FeatureCollection, story: Story): Town[] {
  const inStory = samePlaceAmong<Spot>([...placesOf(story), ...stopsOf(story)]);
  return basemap.features.flatMap(({ id, geometry, properties }) => {
    if (geometry.type !== 'Point') return [];
    const geonames = /^gn-(\d+)$/.exec(String(id))?.[1];
    const town: Town = {
      id: String(id),
      name: namesIn(properties ?? {}),
      at: geometry.coordinates,
      rank: Number(properties?.['rank'] ?? 1),
      geonames: geonames === undefined ? undefined : Number(geonames),
    };
    return inStory(town) ? [] : [town];
  });
}

const namesIn = (properties: object): Text =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      const language = nameKey.exec(key)?.[1];
      return language === undefined ? [] : [[language, String(value)]];
    }),
  );
