import type { Feature, FeatureCollection } from 'geojson';
import { once } from '../../story/memory/once';
import { samePlaceAmong, type Spot } from '../../story/same-place';
import { type Town, townOf } from '../../story/search/towns';
import { placesOf, stopsOf } from '../../story/spots';

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
