import type { Route } from '../story/model';

/** How much of a route lies in one zone's hands, km. `doubtfulKm` is near an edge, and not in `certainKm`. */
export interface RouteShare {
  readonly holder: string;
  readonly certainKm: number;
  readonly doubtfulKm: number;
}

/**
 * Adds up a route by holder, the longest first. Together the shares are the whole route.
 * @param holderOf the holder of a zone; of ground outside all zones with undefined
 */
export function routeShares(
  { spans, doubts }: Pick<Route, 'spans' | 'doubts'>,
  holderOf: (zone: string | undefined) => string,
): RouteShare[] {
  const shares = new Map<string, { certainKm: number; doubtfulKm: number }>();
  for (const { zone, fromKm, toKm } of spans) {
    const doubtfulKm = doubts.reduce(
      (sum, doubt) => sum + Math.max(0, Math.min(toKm, doubt.toKm) - Math.max(fromKm, doubt.fromKm)),
      0,
    );
    const holder = holderOf(zone);
    const known = shares.get(holder) ?? { certainKm: 0, doubtfulKm: 0 };
    shares.set(holder, {
      certainKm: known.certainKm + toKm - fromKm - doubtfulKm,
      doubtfulKm: known.doubtfulKm + doubtfulKm,
    });
  }
  return [...shares]
    .map(([holder, share]) => ({ holder, ...share }))
    .sort((a, b) => b.certainKm + b.doubtfulKm - a.certainKm - a.doubtfulKm);
}
