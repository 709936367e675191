import { distance } from '@turf/turf';
import type { Place } from '../gazetteer/place';
import type { PlaceMention } from './place-mentions';

/** How much each sort of place counts by itself. */
const own = { country: 5, disputed: 4, area: 2, town: 0 } as const;
/** Towns of so many people are known beyond their country. */
const known = 300_000;
const near = 250;

/**
 * How likely a name in a text stands for a place, by what else the text names: its country, which the words for a
 * country's people and things name too, and places nearby.
 */
export function contextOf(
  names: readonly (readonly PlaceMention[])[],
  countries: readonly string[],
  look: (all: readonly PlaceMention[]) => number,
): (place: Place) => number {
  const weights = new Map<string, number>();
  const add = (country: string, weight: number) => {
    if (country !== '') weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const country of countries) add(country, 0.5);
  const anchors: Place[] = [];
  for (const all of names) {
    const [{ places }] = all as readonly [PlaceMention];
    const [best] = places.toSorted((one, other) => weightOf(other) - weightOf(one));
    if (!best || look(all) < 0 || !isKnown(best)) continue;
    add(best.country, Math.min(3, all.length) * (best.sort === 'country' ? 1 : 0.7));
    if (best.sort !== 'country') anchors.push(best);
  }
  const most = Math.max(0, ...weights.values());

  return (place) => {
    let sum = weightOf(place);
    if (place.sort === 'country' || most === 0) return sum;
    const share = (weights.get(place.country) ?? 0) / most;
    sum += share === 0 ? -1.5 : 0.7 + 1.3 * Math.sqrt(share);
    const isNear = anchors.some(
      (anchor) => anchor.id !== place.id && distance([...anchor.at], [...place.at]) < near,
    );
    return sum + (isNear ? 0.7 : 0);
  };
}

const isKnown = ({ sort, seat, people }: Place) =>
  sort === 'country' || sort === 'disputed' || seat === 2 || people >= known;

function weightOf({ sort, people, seat }: Place): number {
  if (sort !== 'town') return own[sort];
  return Math.log10(Math.max(people, 300)) - 2.2 + (seat === 2 ? 1.5 : seat === 1 ? 0.3 : 0);
}
