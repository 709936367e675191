import { nameKey } from '../text-words';
import type { Gazetteer } from './gazetteer';
import type { Place } from './place';

/** West, south, east, north, degrees; east may be past 180. */
type Bounds = readonly [number, number, number, number];

/** Places whose name begins with what was typed: those of just that name first, then the most people. */
export function findPlaces({ byName }: Gazetteer, typed: string, most: number): Place[] {
  const wanted = nameKey(typed);
  if (wanted === '') return [];
  const exact = byName.get(wanted) ?? [];
  const others = new Set<Place>();
  for (const [key, places] of byName) if (key.startsWith(wanted)) for (const one of places) others.add(one);
  for (const one of exact) others.delete(one);
  const byPeople = (one: Place, other: Place) => other.people - one.people;
  return [...exact.toSorted(byPeople), ...[...others].toSorted(byPeople)].slice(0, most);
}

/** The towns within bounds with the most people, capitals first. */
export function townsWithin(
  { byName }: Gazetteer,
  [west, south, east, north]: Bounds,
  most: number,
): Place[] {
  const towns = new Set<Place>();
  for (const places of byName.values())
    for (const place of places) {
      const [lon, lat] = place.at;
      const isWithin = (lon >= west && lon <= east) || (lon + 360 >= west && lon + 360 <= east);
      if (place.sort === 'town' && isWithin && lat >= south && lat <= north) towns.add(place);
    }
  return [...towns]
    .toSorted((one, other) => other.seat - one.seat || other.people - one.people)
    .slice(0, most);
}
