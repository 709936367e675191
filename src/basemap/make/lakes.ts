import type { Feature, Polygon, Position } from 'geojson';
import { featureCollection, kinks, polygon, union } from '@turf/turf';
import { topology } from 'topojson-server';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { simplifyArcs } from './land-topology';
import { insideOf } from '../world/inside';
import { type LakeName, lakeNames } from './names/lake-names';
import { type Box, boxOf, isWithin, ringArea } from '../world/measure';
import { farBox, resolutionAt, roundPosition, withoutRepeats } from './resolution';
import { smallestLake, type Territory } from './territories';

/** 1 for the largest lakes, 5 for those under 30 km2. */
const rankOf = (area: number): number => 1 + [3000, 500, 100, 30].filter((limit) => area < limit).length;

/** Salt flats of Syria's eastern desert that are seldom under water: on the Iraqi border, and south of the Euphrates. */
const saltFlats: readonly Box[] = [
  [41.0, 34.6, 41.35, 35.4],
  [40.25, 34.65, 40.45, 34.8],
];

/** Repairs a shore that crosses itself after simplification: keeps its largest part. */
function withoutCrossings(shore: Position[]): Position[] {
  const area = polygon([shore]);
  if (kinks(area).features.length === 0) return shore;
  const { geometry } = union(featureCollection([area, area])) ?? area;
  const rings = (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map(
    ([outer]) => outer,
  );
  const [largest] = rings.sort((a, b) => Math.abs(ringArea(b ?? [])) - Math.abs(ringArea(a ?? [])));
  return withoutRepeats((largest ?? shore).map(roundPosition));
}

/**
 * The package has shores near Syria in steps, as if from a grid of some 2 km. Each corner is cut once, by a quarter of
 * its sides, so that the steps do not show; a shore elsewhere stays as it is.
 */
function withoutSteps(shore: readonly Position[]): Position[] {
  if (resolutionAt(shore[0] as Position) > 0.25) return [...shore];
  const cut = shore.slice(1).flatMap((to, index) => {
    const from = shore[index] as Position;
    const between = (share: number): Position =>
      from.map((value, axis) => value + share * ((to[axis] as number) - value));
    return [between(0.25), between(0.75)].map((position) =>
      position.map((value) => Math.round(value * 1000) / 1000),
    );
  });
  return withoutRepeats([...cut, cut[0] as Position]);
}

/** Lakes: the holes in the territories and the waters between them, each simplified by itself. */
export function lakeFeatures(
  territories: readonly Territory[],
  borderWaters: readonly Position[][],
): Feature<Polygon>[] {
  const holes = territories.flatMap(({ polygons }) => polygons.flatMap(([, ...rings]) => rings));
  const rings = [...holes, ...borderWaters].filter(
    (ring) =>
      Math.abs(ringArea(ring)) >= smallestLake(ring) &&
      isWithin(boxOf(ring), farBox) &&
      !saltFlats.some((flat) => isWithin(boxOf(ring), flat)),
  );
  const features = rings.map((ring) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates: [ring] },
  }));
  const simplified: Topology = simplifyArcs(topology({ lakes: { type: 'FeatureCollection', features } }));
  const shores = feature(simplified, simplified.objects['lakes'] as GeometryCollection).features.map(
    ({ geometry }) => (geometry as Polygon).coordinates[0] as Position[],
  );
  return shores
    .map((shore) => withoutCrossings(withoutSteps(shore)))
    .map((shore) => (ringArea(shore) < 0 ? shore.toReversed() : shore))
    .filter((shore) => shore.length > 3 && ringArea(shore) > smallestLake(shore) / 2)
    .sort((a, b) => ringArea(b) - ringArea(a))
    .map((shore) => lakeFeature(shore));
}

function lakeFeature(shore: Position[]): Feature<Polygon> {
  const isIn = insideOf(shore);
  const found: LakeName | undefined = lakeNames.find(({ at }) => isIn(at));
  const { at: _, ...names } = found ?? {};
  return {
    type: 'Feature',
    properties: { kind: 'lake', rank: rankOf(ringArea(shore)), ...names },
    geometry: { type: 'Polygon', coordinates: [shore] },
  };
}
