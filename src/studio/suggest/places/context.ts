import { distance } from '@turf/turf';
import type { Place } from '../gazetteer/place';
import type { PlaceMention } from './place-mentions';

/** How much each sort of place counts by itself. */
const own = { country: 5, disputed: 4, area: 2, town: 0 } as const;
/** Towns of so many people are known beyond their country. */
const known = 300_000;
/** Towns so near to each other speak for each other, km. */
const near = 250;
/** What looks less like a place than this speaks for no country. */
const doubtful = -1.5;

/**
 * How likely a name in a text stands for a place, by what else the text names: its country, which the words for a
 * country's people and things name too, and places nearby.
 */
export function contextOf(
  names: readonly (readonly PlaceMention[])[],
  countries: readonly string[],
  look: (all: readonly PlaceMention[]) => number,
): (place: Place, key: string) => number {
  const weights = new Map<string, number>();
  const add = (country: string, weight: number) => {
    if (country !== '') weights.set(country, (weights.get(country) ?? 0) + weight);
  };
  for (const country of countries) add(country, 0.5);
  const rankedNames = names
    .filter((all) => look(all) > doubtful)
    .map((all) => ({
      key: all[0]?.key ?? '',
      count: Math.min(3, all.length),
      places: all[0]?.places.toSorted((one, other) => weightOf(other) - weightOf(one)) ?? [],
    }));
  for (const { count, places } of rankedNames)
    if (places[0]?.sort === 'country') add(places[0].country, count);
  const named = new Set(weights.keys());
  const anchors: Place[] = [];
  const given = new Map<string, number>();
  for (const { key, count, places } of rankedNames) {
    const [best] = places;
    if (!best || best.sort === 'country' || !isKnown(best)) continue;
    // Which of several places it is, a country that the text names decides.
    const others = places.filter(({ country }) => country !== best.country && named.has(country));
    if (!named.has(best.country) && others.length > 0) continue;
    add(best.country, 0.7 * count);
    given.set(`${key} ${best.country}`, 0.7 * count);
    anchors.push(best);
  }
  const most = Math.max(0, ...weights.values());

  return (place, key) => {
    let sum = weightOf(place);
    if (place.sort === 'country' || most === 0) return sum;
    // A name does not speak for itself.
    const share =
      Math.max(0, (weights.get(place.country) ?? 0) - (given.get(`${key} ${place.country}`) ?? 0)) / most;
    sum += share < 0.01 ? (isKnown(place) ? -0.8 : -1.5) : 0.7 + 1.3 * Math.sqrt(share);
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
