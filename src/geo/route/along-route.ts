import type { Route, RouteDifference, RouteSpan, RouteStop, RouteStretch } from '../../story/model';

/** What lies at a distance along a route. */
export interface RouteSpot {
  readonly span: RouteSpan | undefined;
  /** The stop that is nearest along the road, and how far along it, km. */
  readonly stop: RouteStop | undefined;
  readonly stopKm: number;
  /** The named stretches that cover the spot. */
  readonly stretches: readonly RouteStretch[];
  /** Where a claim and the zones differ here. */
  readonly differences: readonly RouteDifference[];
  /** Where the spot is so near an edge that another may hold it. */
  readonly doubt: Route['doubts'][number] | undefined;
}

/** Reads a route at a distance along it, km. */
export function spotAt(route: Route, km: number): RouteSpot {
  const covers = ({ fromKm, toKm }: { fromKm: number; toKm: number }) => km >= fromKm && km <= toKm;
  const stop = route.stops.reduce<RouteStop | undefined>(
    (best, one) => (best && Math.abs(best.km - km) <= Math.abs(one.km - km) ? best : one),
    undefined,
  );
  return {
    span: route.spans.find(covers),
    stop,
    stopKm: stop ? Math.abs(stop.km - km) : 0,
    stretches: route.stretches.filter(covers),
    differences: route.differences.filter(covers),
    doubt: route.doubts.find(covers),
  };
}
