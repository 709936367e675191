import { type Box, grown, overlaps } from './box';
import type { Spot } from './name';

/** With more names than this none is moved for another's sake: each takes its best place. */
const mostNames = 14;
/** How many places are tried before what has been found is taken. */
const mostTries = 3000;

/**
 * Gives names that must all be there a spot each, so that none meets another: the best for the first, as far as the
 * others find one too. Where not all can be there, as many as are found.
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
      return count === spots.length || spots.length > mostNames;
    }
    // As many as there were cannot be reached any more.
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
