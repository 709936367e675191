import type { Feature, FeatureCollection } from 'geojson';
import { samePlaceAmong, type Spot } from '../../story/same-place';
import { type Town, townOf } from '../../story/search/towns';
import { placesOf, stopsOf } from '../../story/spots';

/** Computes once for each object: names are placed again at each movement of the map. */
function once<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const found = known.get(key) ?? { value: compute(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Finds the place of a story that a spot is. */
export const placeAmong = once((story: Parameters<typeof placesOf>[0]) => samePlaceAmong(placesOf(story)));

/** Finds the stop of a story's routes that a spot is. */
export const stopAmong = once((story: Parameters<typeof stopsOf>[0]) => samePlaceAmong(stopsOf(story)));

/** Finds the town of the ground that a spot is. */
export const townAmong = once((towns: FeatureCollection): ((spot: Spot) => Town | undefined) =>
  samePlaceAmong(towns.features.flatMap((feature) => spotOf(feature) ?? [])),
);

/** A town of the ground, as a spot. */
export const spotOf = once((feature: Feature) => townOf(feature));
