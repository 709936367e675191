/** `disputed.json`: the world's disputed areas and lines, as the making reads them from `src/basemap/disputed/`. */

import type { DisputedArea, DisputedBorder } from '../disputed/types';

export interface DisputedFile {
  areas: WorldArea[];
  borders: DisputedBorder[];
}

/** An area with a place for its name, degrees, instead of where its outline comes from. */
export type WorldArea = Omit<DisputedArea, 'source'> & {
  at: readonly [number, number];
  /** How well its edge is known where the package does not have it, km. */
  precisionKm?: number;
};
