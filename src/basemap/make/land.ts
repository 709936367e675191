import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { bboxPolygon, featureCollection, intersect, kinks, polygon } from '@turf/turf';
import { dissolve } from './dissolve';
import type { LandTopology } from './land-topology';
import { insideOf } from '../world/inside';
import { boxesMeet, boxOf, isWithin, ringArea } from '../world/measure';
import { worldBox, roundPosition, withoutRepeats } from './resolution';

/** Inland waters larger than this stay open in the land: the Caspian Sea. In km2. */
const largestLake = 100_000;

/** The polygon's parts inside the world box; a ring that crosses itself since it was simplified is set right as well. */
function clipToWorld(rings: Position[][]): Position[][][] {
  const box = boxOf(rings[0] ?? []);
  if (!boxesMeet(box, worldBox)) return [];
  if (isWithin(box, worldBox) && kinks(polygon(rings)).features.length === 0) return [rings];
  const clipped = intersect(featureCollection<Polygon>([polygon(rings), bboxPolygon([...worldBox])]));
  if (!clipped) return [];
  const { geometry } = clipped;
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  return polygons.map((parts) => parts.map((ring) => ring.map(roundPosition)));
}

/** Drops polygons inside another: islands in filled lakes. Larger polygons come first. */
function withoutNested(polygons: readonly Position[][][]): Position[][][] {
  const kept: { rings: Position[][]; contains: ((position: Position) => boolean)[] }[] = [];
  for (const rings of polygons) {
    const start = rings[0]?.[0] as Position;
    const isNested = kept.some(
      ({ contains: [outer, ...holes] }) => outer?.(start) && !holes.some((hole) => hole(start)),
    );
    if (!isNested) kept.push({ rings, contains: rings.map(insideOf) });
  }
  return kept.map(({ rings }) => rings);
}

/** Drops rings whose area is 0 after rounding. */
function withoutCollapsed(rings: Position[][]): Position[][][] {
  const [outer, ...holes] = rings.map(withoutRepeats);
  const hasArea = (ring: Position[]) => ring.length > 3;
  return outer && hasArea(outer) ? [[outer, ...holes.filter(hasArea)]] : [];
}

/** Land without its borders: one feature. Lakes are filled; they are drawn as water above it. */
export function land({ topology, territories }: LandTopology): Feature<MultiPolygon> {
  const filled = dissolve(topology, territories.geometries as { arcs?: unknown }[]).map(
    ([outer, ...holes]) => [outer as Position[], ...holes.filter((hole) => -ringArea(hole) > largestLake)],
  );
  const polygons = withoutNested(filled).flatMap(clipToWorld).flatMap(withoutCollapsed);
  return { type: 'Feature', properties: {}, geometry: { type: 'MultiPolygon', coordinates: polygons } };
}
