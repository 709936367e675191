import type { FeatureCollection } from 'geojson';
import type { WorldReader } from '../world/reader';
import { cutAreas } from './areas';
import { joinedAcross } from './antimeridian';
import { aroundOf } from './around';
import { type DrawnLand, drawLand, storyLimits } from './drawn-land';
import { cutLabels } from './labels';
import { bordersOf, landOf } from './land';
import type { GroundSetting } from './setting';
import { cutTowns } from './towns';
import { cutWater } from './water';

/**
 * The layers of a story's ground: GeoJSON. Land and borders are in one piece where the first view crosses the
 * antimeridian: there, longitudes run on past 180 degrees.
 */
export interface Ground {
  readonly land: FeatureCollection;
  readonly water: FeatureCollection;
  readonly areas: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly towns: FeatureCollection;
  readonly labels: FeatureCollection;
}

/** Cuts the ground of a story out of the world. */
export const cutGround = async (
  read: WorldReader,
  setting: GroundSetting,
  limits = storyLimits,
): Promise<Ground> => layersOf(read, setting, await drawLand(read, setting.territory, limits));

/** The layers on land that is drawn. */
export async function layersOf(read: WorldReader, setting: GroundSetting, drawn: DrawnLand): Promise<Ground> {
  const around = aroundOf(read, setting, drawn);
  const [water, areas, towns, labels] = await Promise.all([
    cutWater(around),
    cutAreas(around),
    cutTowns(around),
    cutLabels(around),
  ]);
  const joined = joinedAcross(drawn, setting.bounds);
  return {
    land: landOf(joined),
    water,
    areas: withoutNamesOf(labels, areas),
    borders: bordersOf(joined, setting.languages),
    towns,
    labels,
  };
}

/** First-level areas, of which one that is a disputed area as well has its name among the labels. */
function withoutNamesOf(labels: FeatureCollection, areas: FeatureCollection): FeatureCollection {
  const names = new Set(labels.features.map(({ properties }) => properties?.['name:en'] as string));
  return {
    ...areas,
    features: areas.features.filter(
      ({ geometry, properties }) =>
        geometry.type !== 'Point' || !names.has(properties?.['name:en'] as string),
    ),
  };
}
