import type { Place, Route, RouteStop, Story } from './model';
import { type Spot, samePlaceAmong } from './same-place';

/** A place of a story, as a spot. */
interface PlaceSpot extends Spot {
  readonly place: Place;
}

/** A stop with the route that it is on. */
export interface StopOnRoute extends Spot {
  readonly stop: RouteStop;
  readonly route: Route;
}

/** Ids of stops are their route's own: two roads may both stop in one town. A full stop is in no id. */
export const stopKey = (route: Pick<Route, 'id'>, stop: Pick<RouteStop, 'id'>) => `${route.id}.${stop.id}`;

export function placesOf({ features }: Story): PlaceSpot[] {
  return features.flatMap((place) =>
    place.kind === 'place'
      ? [{ place, name: place.name, at: place.geometry.coordinates, geonames: place.geonames }]
      : [],
  );
}

export function stopsOf({ features }: Story): StopOnRoute[] {
  return features.flatMap((route) =>
    route.kind === 'route' ? route.stops.map((stop) => ({ ...stop, stop, route })) : [],
  );
}

/** The stops that are none of the story's places. */
export function stopsApart(story: Story): StopOnRoute[] {
  const placeAt = samePlaceAmong(placesOf(story));
  return stopsOf(story).filter((stop) => placeAt(stop) === undefined);
}
