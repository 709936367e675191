import type { SourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { Story } from '../story/model';
import { dataHere } from './dated-data';
import type { StorySource } from './story-data';

/** The files of a story's ground, each a source of the same name. */
export const basemapFiles = ['land', 'water', 'areas', 'borders', 'towns', 'labels'] as const;

/** Where a file of the ground is, or what is in it. */
export type BasemapData = (name: (typeof basemapFiles)[number]) => string | FeatureCollection;

/** How the engine is to read the sources of a story. Feature-state goes by the ids of features. */
const storySources: Readonly<Record<StorySource, object>> = {
  zones: { promoteId: 'id' },
  fronts: {},
  'front-bands': {},
  transfers: {},
  influence: { promoteId: 'id' },
  routes: { promoteId: 'id', lineMetrics: true },
  stops: { promoteId: 'id' },
  backings: { promoteId: 'id' },
  arrowheads: { promoteId: 'id' },
  points: { promoteId: 'id' },
  'event-shapes': { promoteId: 'id' },
};

/**
 * Whether a story has a source at all: what changed hands, only where it has several dates; lines and areas of events, where
 * its table has some.
 */
const isOf =
  ({ situations, dataset }: Story) =>
  (name: string): boolean =>
    (name !== 'transfers' || situations !== undefined) &&
    (name !== 'event-shapes' || (dataset?.shapes ?? []).length > 0);

/**
 * Every source of the style.
 * @param dates the story as of each of its dates, where the map is to hold them all
 */
export function sources(
  story: Story,
  basemap: BasemapData,
  dates?: readonly Story[],
): Record<string, SourceSpecification> {
  const data = dataHere(dates, story);
  return {
    ...Object.fromEntries(
      basemapFiles.map((name) => [name, { type: 'geojson', data: basemap(name), generateId: true }]),
    ),
    ...Object.fromEntries(
      Object.entries(storySources)
        .filter(([name]) => isOf(story)(name))
        .map(([name, how]) => [
          name,
          { ...geojson(data[name as StorySource]), ...how, ...(dates && { promoteId: 'key' }) },
        ]),
    ),
    // Where names stand depends on where the map looks: they are placed, and put here, as it moves.
    names: geojson(nothing),
    leaders: geojson(nothing),
  };
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const geojson = (data: FeatureCollection) => ({ type: 'geojson' as const, data });

/** Where the map asks for tiles of events: an address of the map's own, not of the network. */
export const eventTiles = 'events';

/** The source of a story's table of events, where it has one. */
export const datasetSource = ({ slug, dataset }: Story): Record<string, SourceSpecification> =>
  dataset
    ? {
        [eventTiles]: {
          type: 'vector',
          tiles: [`${eventTiles}://${slug}/{z}/{x}/{y}`],
          maxzoom: dataset.maxZoom,
        },
      }
    : {};
