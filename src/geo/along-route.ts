import type { Route, RouteSpan, RouteStop, RouteStretch } from '../story/model';

/** What lies at a distance along a route. */
export interface RouteSpot {
  readonly span: RouteSpan | undefined;
  /** The stop that is nearest along the road, and how far along it, km. */
  readonly stop: RouteStop | undefined;
  readonly stopKm: number;
  /** The named stretches that cover the spot. */
  readonly stretches: readonly RouteStretch[];
}

/** Reads a route at a distance along it, km. */
export function spotAt(route: Route, km: number): RouteSpot {
  const stop = route.stops.reduce<RouteStop | undefined>(
    (best, one) => (best && Math.abs(best.km - km) <= Math.abs(one.km - km) ? best : one),
    undefined,
  );
  return {
    span: route.spans.find((span) => km >= span.fromKm && km <= span.toKm),
    stop,
    stopKm: stop ? Math.abs(stop.km - km) : 0,
    stretches: route.stretches.filter((stretch) => km >= stretch.fromKm && km <= stretch.toKm),
  };
}
