import type { Route } from '../../story/model';

/** How much of a route is in one holder's hands, km: away from a front, and so near one that another may hold it. */
export interface RouteShare {
  readonly holder: string;
  readonly awayKm: number;
  readonly nearKm: number;
}

/**
 * Adds up a route by holder, the longest first. Together the shares are the whole route.
 * @param holderOf the holder of a zone; of ground outside all zones with undefined
 */
export function routeShares(
  { spans, doubts }: Pick<Route, 'spans' | 'doubts'>,
  holderOf: (zone: string | undefined) => string,
): RouteShare[] {
  const shares = new Map<string, { awayKm: number; nearKm: number }>();
  for (const { zone, fromKm, toKm } of spans) {
    const nearKm = doubts.reduce(
      (sum, doubt) => sum + Math.max(0, Math.min(toKm, doubt.toKm) - Math.max(fromKm, doubt.fromKm)),
      0,
    );
    const holder = holderOf(zone);
    const known = shares.get(holder) ?? { awayKm: 0, nearKm: 0 };
    shares.set(holder, {
      awayKm: known.awayKm + toKm - fromKm - nearKm,
      nearKm: known.nearKm + nearKm,
    });
  }
  return [...shares]
    .map(([holder, share]) => ({ holder, ...share }))
    .sort((a, b) => b.awayKm + b.nearKm - a.awayKm - a.nearKm);
}
