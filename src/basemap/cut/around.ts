import type { Position } from 'geojson';
import type { WorldReader } from '../world/reader';
import type { DrawnLand } from './drawn-land';
import { landOf, outlineOf } from './land';
import { insideOfAll } from './land-test';
import type { GroundSetting } from './setting';
import { type FirstView, firstView } from './view';

/** What names are cut by: the land that is drawn, and the first view of it. */
export interface Around {
  readonly read: WorldReader;
  /** BCP 47. */
  readonly languages: readonly string[];
  readonly drawn: DrawnLand;
  readonly view: FirstView;
  /** Whether a position is in the territory. */
  readonly isInside: (position: Position) => boolean;
  readonly isOnLand: (position: Position) => boolean;
}

export const aroundOf = (
  read: WorldReader,
  { languages, bounds }: GroundSetting,
  drawn: DrawnLand,
): Around => ({
  read,
  languages,
  drawn,
  view: firstView(bounds),
  isInside: insideOfAll(outlineOf(drawn)),
  isOnLand: insideOfAll(landOf(drawn).features[0]?.geometry ?? { type: 'MultiPolygon', coordinates: [] }),
});
