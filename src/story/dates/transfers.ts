import { area, booleanPointInPolygon, feature, featureCollection, intersect } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { holderKey } from '../holder';
import { sameValue } from '../memory/same-parts';
import type { Feature, Place, Route, Transfer, Zone } from '../model';

/** Less than this is where two lines that stayed were not cut at the very same points, km2. */
const leastKm2 = 0.05;

/** The ground that one holder had before and another has now, zone by zone, the largest first. */
export function transfersBetween(before: readonly Feature[], now: readonly Feature[]): Transfer[] {
  const places = now.filter((one): one is Place => one.kind === 'place');
  const [olds, zones] = [zonesOf(before), zonesOf(now)];
  const stayed = new Set(
    zones.flatMap(({ id, geometry }) =>
      olds.some((one) => one.id === id && sameValue(one.geometry, geometry)) ? [id] : [],
    ),
  );
  // Zones do not overlap: one that is where it was has nothing of another.
  const mayMeet = (old: Zone, zone: Zone) =>
    old.id === zone.id || !(stayed.has(old.id) || stayed.has(zone.id));
  return olds
    .flatMap((old) => zones.filter((zone) => mayMeet(old, zone)).flatMap((zone) => transfer(old, zone) ?? []))
    .map(({ shape, ...rest }) => ({
      ...rest,
      places: places.flatMap(({ id, geometry }) => (booleanPointInPolygon(geometry, shape) ? [id] : [])),
      routes: routesOver(before, now, rest.zones),
    }))
    .toSorted((a, b) => b.areaKm2 - a.areaKm2);
}

const zonesOf = (features: readonly Feature[]) => features.filter((one): one is Zone => one.kind === 'zone');

function transfer(
  old: Zone,
  zone: Zone,
): (Omit<Transfer, 'places' | 'routes'> & { readonly shape: Polygon | MultiPolygon }) | undefined {
  if (holderKey(old.holder) === holderKey(zone.holder)) return undefined;
  const isWhole = sameValue(old.geometry, zone.geometry);
  const shape = isWhole
    ? zone.geometry
    : intersect(featureCollection([feature(old.geometry), feature(zone.geometry)]))?.geometry;
  const areaKm2 = isWhole ? zone.areaKm2 : shape ? Math.round(area(shape) / 1e5) / 10 : 0;
  if (!shape || areaKm2 < leastKm2) return undefined;
  const zones = [old.id, zone.id] as const;
  return { zones, from: old.holder, to: zone.holder, areaKm2, ...(!isWhole && { geometry: shape }), shape };
}

/** How much of each route leads over ground that was of one zone and is of another, or in other hands, km. */
function routesOver(
  before: readonly Feature[],
  now: readonly Feature[],
  [from, to]: Transfer['zones'],
): Transfer['routes'] {
  const old = new Map(routesOf(before).map((one) => [one.id, one]));
  return routesOf(now).flatMap(({ id, spans }) => {
    const km = (old.get(id)?.spans ?? [])
      .filter(({ zone }) => zone === from)
      .flatMap((one) =>
        spans
          .filter(({ zone }) => zone === to)
          .map((span) => Math.min(one.toKm, span.toKm) - Math.max(one.fromKm, span.fromKm)),
      )
      .reduce((sum, length) => sum + Math.max(0, length), 0);
    return km > 0 ? [{ route: id, km: Math.round(km * 1000) / 1000 }] : [];
  });
}

const routesOf = (features: readonly Feature[]) =>
  features.filter((one): one is Route => one.kind === 'route');
