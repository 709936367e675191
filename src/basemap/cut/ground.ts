import type { FeatureCollection } from 'geojson';
import type { WorldReader } from '../world/reader';
import { cutAreas } from './areas';
import { joinedAcross } from './antimeridian';
import { aroundOf } from './around';
import { drawLand, storyLimits } from './drawn-land';
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
export async function cutGround(
  read: WorldReader,
  setting: GroundSetting,
  limits = storyLimits,
): Promise<Ground> {
  const drawn = await drawLand(read, setting.territory, limits);
  const around = aroundOf(read, setting, drawn);
  const [water, areas, towns, labels] = await Promise.all([
    cutWater(around),
    cutAreas(around),
    cutTowns(around),
    cutLabels(around),
  ]);
  const joined = joinedAcross(drawn, setting.bounds);
  return { land: landOf(joined), water, areas, borders: bordersOf(joined, setting.languages), towns, labels };
}
