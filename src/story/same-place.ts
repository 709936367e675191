import { distance } from '@turf/turf';
import type { Position } from 'geojson';
import type { Text } from './model';
import { fold } from './search/fold';

/** Something at one spot that has a name: a place of a story, a stop of a route, a town of the basemap. */
export interface Spot {
  readonly name: Text;
  /** Degrees. */
  readonly at: Position;
  readonly geonames?: number | undefined;
}

/** Two spots of the same name within this distance are the same place, km. */
const nearKm = 3;

const folded = new WeakMap<Spot, ReadonlySet<string>>();

/** The names of a spot, folded. Cached: the map asks again at each movement. */
function namesOf(spot: Spot): ReadonlySet<string> {
  const names = folded.get(spot) ?? new Set(Object.values(spot.name).map(fold));
  folded.set(spot, names);
  return names;
}

/** Finds the spot that is the same place as another: by GeoNames id, or by name and distance. */
export function samePlaceAmong<T extends Spot>(spots: readonly T[]): (spot: Spot) => T | undefined {
  const byId = new Map(spots.map((spot) => [spot.geonames, spot]));
  const byName = new Map<string, T[]>();
  for (const spot of spots) {
    for (const name of namesOf(spot)) byName.set(name, [...(byName.get(name) ?? []), spot]);
  }
  return (spot) =>
    (spot.geonames === undefined ? undefined : byId.get(spot.geonames)) ??
    [...namesOf(spot)]
      .flatMap((name) => byName.get(name) ?? [])
      .find(({ at }) => distance(at, spot.at) < nearKm);
}
