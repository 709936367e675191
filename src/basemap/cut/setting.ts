import type { Bounds } from '../world/cells';

/** What a story's ground is cut for. */
export interface GroundSetting {
  /** The story's first view, degrees; west > east where it crosses the antimeridian. */
  readonly bounds: Bounds;
  /** What the zones partition: codes of countries and ids of disputed areas; `-crimea` leaves an area out. */
  readonly territory: readonly string[];
  /** BCP 47. */
  readonly languages: readonly string[];
}
