import { type Box, grown, overlaps } from './box';
import type { Spot } from './name';

/** Spots tried before the best assignment so far is taken. */
const mostTries = 3000;

/**
 * Assigns a spot to each required name without overlaps, by backtracking, for a few; earlier names get better spots. Where not
 * all fit, as many as possible.
 * @param spots of each name, the best first
 * @param apart how far names are kept from one another, px
 */
export function assign(spots: readonly (readonly Spot[])[], apart: number): (Spot | undefined)[] {
  let tries = 0;
  let best: (Spot | undefined)[] = [];
  let bestCount = -1;
  const chosen: (Spot | undefined)[] = [];
  const isFree = (box: Box) => {
    const around = grown(box, apart);
    return chosen.every((other) => other === undefined || !overlaps(around, other.box));
  };
  /** Whether all from a name on have found a place. */
  const place = (index: number, count: number): boolean => {
    if (index === spots.length) {
      if (count > bestCount) [best, bestCount] = [[...chosen], count];
      return count === spots.length;
    }
    // Cannot beat the best assignment any more.
    if (count + spots.length - index <= bestCount || tries > mostTries) return tries > mostTries;
    for (const spot of spots[index] ?? []) {
      tries += 1;
      if (!isFree(spot.box)) continue;
      chosen[index] = spot;
      if (place(index + 1, count + 1)) return true;
    }
    chosen[index] = undefined;
    return place(index + 1, count);
  };
  place(0, 0);
  return best;
}
