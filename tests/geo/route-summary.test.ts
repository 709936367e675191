import { expect, it } from 'vitest';
import { nextPlace, previousPlace } from '../../src/geo/route/route-steps';
import { routeShares } from '../../src/geo/route/route-summary';
import type { Route } from '../../src/story/model';
import { story } from '../support/stories';
import { heldBy } from '../support/holders';

const route = story.features.find((feature): feature is Route => feature.kind === 'route') as Route;
const holders = new Map(
  story.features.flatMap((feature) => (feature.kind === 'zone' ? [[feature.id, heldBy(feature)]] : [])),
);
const shares = routeShares(route, (zone) => holders.get(zone ?? '') ?? 'nobody');

it('the shares are together the whole road, and none is negative', () => {
  const sum = shares.reduce((total, { awayKm, nearKm }) => total + awayKm + nearKm, 0);
  expect(sum).toBeCloseTo(route.lengthKm, 6);
  for (const share of shares) {
    expect(share.awayKm).toBeGreaterThanOrEqual(0);
    expect(share.nearKm).toBeGreaterThanOrEqual(0);
  }
});

it('a walk from place to place meets every one of them, in either direction', () => {
  for (const kind of ['stop', 'change'] as const) {
    const there: number[] = [];
    for (let km = -1; km < route.lengthKm; km = there.at(-1) ?? Infinity)
      there.push(nextPlace(route, kind, km));
    const back: number[] = [];
    for (let km = route.lengthKm + 1; km > 0; km = back.at(-1) ?? 0)
      back.push(previousPlace(route, kind, km));
    const inner = (kms: number[]) => kms.filter((km) => km > 0.1 && km < route.lengthKm - 0.1);
    expect(inner(there)).toEqual(inner(back).reverse());
    const all =
      kind === 'stop' ? route.stops.map(({ km }) => km) : route.spans.slice(1).map(({ fromKm }) => fromKm);
    expect(inner(there)).toEqual(inner(all));
  }
});

it('a claim of control differs from the zones only where another holds the road', () => {
  expect(route.differences.length).toBeGreaterThan(0);
  for (const { claim, zone, fromKm, toKm } of route.differences) {
    const actors = story.claims.find(({ id }) => id === claim)?.actors ?? [];
    expect(actors).not.toContain(holders.get(zone ?? ''));
    expect(route.spans.some((span) => span.zone === zone && span.fromKm <= fromKm && span.toKm >= toKm)).toBe(
      true,
    );
  }
});
