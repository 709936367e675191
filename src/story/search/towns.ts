import type { Feature, FeatureCollection } from 'geojson';
import type { Story, Text } from '../model';
import { type Spot, samePlaceAmong } from '../same-place';
import { placesOf, stopsOf } from '../spots';

/** A town of the ground. */
export interface Town extends Spot {
  readonly id: string;
  /** 1 for towns that are named in a view of the region, more the closer the map has to be. */
  readonly rank: number;
}

const nameKey = /^name:(.+)$/;

/** The towns of the ground's file that the story does not have itself. */
export function townsBeside(basemap: FeatureCollection, story: Story): Town[] {
  const inStory = samePlaceAmong<Spot>([...placesOf(story), ...stopsOf(story)]);
  return basemap.features.flatMap((feature) => {
    const town = townOf(feature);
    return town && !inStory(town) ? [town] : [];
  });
}

/** A town of the ground's file. */
export function townOf({ id, geometry, properties }: Feature): Town | undefined {
  if (geometry.type !== 'Point') return undefined;
  const geonames = /^gn-(\d+)$/.exec(String(id))?.[1];
  return {
    id: String(id),
    name: namesIn(properties ?? {}),
    at: geometry.coordinates,
    rank: Number(properties?.['rank'] ?? 1),
    geonames: geonames === undefined ? undefined : Number(geonames),
  };
}

const namesIn = (properties: object): Text =>
  Object.fromEntries(
    Object.entries(properties).flatMap(([key, value]) => {
      const language = nameKey.exec(key)?.[1];
      return language === undefined ? [] : [[language, String(value)]];
    }),
  );
