import type { Route } from '../../story/model';

/** Two places closer than this are one place to a traveller, km. */
const nearKm = 0.05;

/** Where to go from a place on a route, km along it: to the next or previous stop, or change of holder. */
export function nextPlace(route: Route, kind: 'stop' | 'change', km: number): number {
  return placesOf(route, kind).find((place) => place > km + nearKm) ?? route.lengthKm;
}

export function previousPlace(route: Route, kind: 'stop' | 'change', km: number): number {
  return placesOf(route, kind).findLast((place) => place < km - nearKm) ?? 0;
}

const placesOf = (route: Route, kind: 'stop' | 'change') =>
  kind === 'stop'
    ? route.stops.map((stop) => stop.km).sort((a, b) => a - b)
    : route.spans.slice(1).map((span) => span.fromKm);
