import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { booleanPointInPolygon, polygon } from '@turf/turf';
import { golanOuterEdge } from '../disputed/hand-lines';
import { cutGolan } from './golan';
import { boxesMeet, boxOf, ringArea } from '../world/measure';
import { packageJson } from './packages';
import { worldBox, resolutionAt, roundPosition, withoutRepeats } from './resolution';

type Rings = Position[][];

/** A territory: its three-letter code (`GOL` for the Golan, apart from `SYR`) and its polygons. */
export interface Territory {
  id: string;
  polygons: Rings[];
}

/** The smallest island kept, in km2: 0.2 near Syria, 30 in the region, 500 beyond, 10,000 far off. */
const smallestIsland = (ring: readonly Position[]): number => {
  const resolution = resolutionAt(ring[0] as Position);
  return resolution <= 0.25 ? 0.2 : Math.min(10_000, 5 * resolution ** 2);
};

/** The smallest lake kept, in km2. */
export const smallestLake = (ring: readonly Position[]): number => {
  const resolution = resolutionAt(ring[0] as Position);
  return resolution <= 0.25 ? 5 : 10 + 20 * resolution ** 2;
};

/**
 * A ring on the grid of the basemap's own decimals. Away from Syria neighbours' vertices in the package differ by some
 * tens of metres here and there; on the grid they are the same again.
 */
const onGrid = (ring: readonly Position[]): Position[] => withoutRepeats(ring.map(roundPosition));

const keepPolygon = (rings: Rings): Rings[] => {
  const [outer, ...holes] = rings as [Position[], ...Rings];
  if (!boxesMeet(boxOf(outer), worldBox) || Math.abs(ringArea(outer)) < smallestIsland(outer)) return [];
  const kept = [outer, ...holes.filter((hole) => Math.abs(ringArea(hole)) >= smallestLake(hole))].map(onGrid);
  return [kept.filter((ring) => ring.length > 3)];
};

const passesNorthEnd = (rings: Rings): boolean =>
  (rings[0] ?? []).some(([x, y]) => x === golanOuterEdge[0]?.[0] && y === golanOuterEdge[0]?.[1]);

/** Takes the Golan out of Israel as a territory of its own. */
function separateGolan(territories: readonly Territory[]): Territory[] {
  return territories.flatMap((territory) => {
    if (territory.id !== 'ISR') return [territory];
    const mainland = territory.polygons.find(passesNorthEnd);
    if (!mainland) throw new Error("Israel has no polygon that passes the north end of the Golan's edge.");
    const [outer, ...holes] = mainland as [Position[], ...Rings];
    const { golan, rest } = cutGolan(outer);
    const inGolan = (hole: Position[]): boolean =>
      booleanPointInPolygon(hole[0] as Position, polygon([golan]));
    const others = territory.polygons.filter((rings) => rings !== mainland);
    return [
      { id: 'ISR', polygons: [[rest, ...holes.filter((hole) => !inGolan(hole))], ...others] },
      { id: 'GOL', polygons: [[golan, ...holes.filter(inGolan)]] },
    ];
  });
}

/** Russia's polygon of Crimea: the package has the peninsula twice, in Ukraine and in Russia. */
const isCrimea = (id: string, [outer]: Rings): boolean => {
  const [west, south, east, north] = boxOf(outer ?? []);
  return id === 'RUS' && west > 32 && east < 37 && south > 44 && north < 46.5;
};

/** Parts that the package has twice: Åland in Finland, Western Sahara in Morocco. */
const isRepeated = (id: string): boolean => id === 'ALA' || id === 'ESH';

/** A filter that keeps the first polygon of each extent: the package repeats many islands in their state. */
function firstOfExtent(): (rings: Rings) => boolean {
  const seen = new Set<string>();
  return ([outer = []]) => {
    const before = seen.size;
    return (
      before <
      seen.add(
        boxOf(outer)
          .map((value) => value.toFixed(2))
          .join(),
      ).size
    );
  };
}

/** Every territory, at full detail, without islets and ponds. Crimea is Ukraine's. */
export function loadTerritories(): Territory[] {
  const world = packageJson<FeatureCollection<Polygon | MultiPolygon, { A3: string }>>(
    'countries',
    'map.geo.json',
  );
  const isFirst = firstOfExtent();
  const kept = world.features
    .filter(({ properties }) => !isRepeated(properties.A3))
    .map(({ properties, geometry }) => ({
      id: properties.A3,
      polygons: (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
        .filter((rings) => !isCrimea(properties.A3, rings) && isFirst(rings))
        .flatMap(keepPolygon),
    }));
  return separateGolan(kept.filter(({ polygons }) => polygons.length > 0)).sort((a, b) =>
    a.id < b.id ? -1 : 1,
  );
}
