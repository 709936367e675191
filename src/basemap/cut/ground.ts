import type { FeatureCollection } from 'geojson';
import type { WorldReader } from '../world/reader';
import { cutAreas } from './areas';
import { aroundOf } from './around';
import { drawLand } from './drawn-land';
import { cutLabels } from './labels';
import { bordersOf, landOf } from './land';
import type { GroundSetting } from './setting';
import { cutTowns } from './towns';
import { cutWater } from './water';

/** The layers of a story's ground: RFC 7946. */
export interface Ground {
  readonly land: FeatureCollection;
  readonly water: FeatureCollection;
  readonly areas: FeatureCollection;
  readonly borders: FeatureCollection;
  readonly towns: FeatureCollection;
  readonly labels: FeatureCollection;
}

/** Cuts the ground of a story out of the world. */
export async function cutGround(read: WorldReader, setting: GroundSetting): Promise<Ground> {
  const drawn = await drawLand(read, setting.territory, setting.bounds);
  const around = aroundOf(read, setting, drawn);
  const [water, areas, towns, labels] = await Promise.all([
    cutWater(around),
    cutAreas(around),
    cutTowns(around),
    cutLabels(around),
  ]);
  return { land: landOf(drawn), water, areas, borders: bordersOf(drawn, setting.languages), towns, labels };
}
