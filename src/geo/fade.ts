import {
  bbox,
  bboxClip,
  buffer,
  difference,
  feature,
  featureCollection,
  intersect,
  multiPolygon,
  rewind,
  simplify,
} from '@turf/turf';
import type { LineString, MultiPolygon, Polygon } from 'geojson';

type Area = Polygon | MultiPolygon;

/** A ring of an area whose edge is in doubt, and how strongly it is drawn there: 0 to 1. */
export interface Band {
  readonly strength: number;
  readonly geometry: Area;
}

/** Where the strength changes, as a share of the doubt from the drawn edge: outwards first. */
const steps = [0.5, 1 / 6, -1 / 6, -0.5];

/**
 * Cuts an area into rings that fade outwards, across a strip as wide as the doubt about its edge (km) and centred on
 * it. Clipped to `within`. The rings do not overlap.
 */
export function fadingBands(area: Area, doubtKm: number, within: Area): Band[] {
  const shapes = steps.flatMap((share) => {
    const grown = grownBy(area, share * doubtKm, 12);
    const cut = grown && intersect(featureCollection([feature(grown), feature(within)]))?.geometry;
    return cut ? [cut] : [];
  });
  return shapes.flatMap((shape, index) => {
    const inner = shapes[index + 1];
    const ring = inner ? difference(featureCollection([feature(shape), feature(inner)]))?.geometry : shape;
    return ring ? [{ strength: (index + 1) / shapes.length, geometry: rounded(ring) }] : [];
  });
}

/** How far from a line it ends and how strongly it covers there, from outside: shares of the doubt, 0 to 1. */
const covers = [
  { reach: 1, strength: 0.12 },
  { reach: 0.8, strength: 0.33 },
  { reach: 0.6, strength: 0.54 },
  { reach: 0.4, strength: 0.75 },
  { reach: 0.2, strength: 0.95 },
];
/** How far a band's edge may lie off, as a share of the doubt; in degrees, of which one is about so many km. */
const slack = 0.12;
const kmPerDegree = 111;
/** Degrees around a box, so that no edge of a shape lies on the edge of what is cut out for it. */
const margin = 0.01;

/**
 * Nested areas around a line of a precision (km), widest first; strength is cumulative. Areas and not a wide stroke:
 * at sharp bends a translucent stroke overlaps itself visibly. Clipped to `within`.
 */
export function fadingAlong(line: LineString, doubtKm: number, within: Area): Band[] {
  const tolerance = (slack * doubtKm) / kmPerDegree;
  const areas = covers.flatMap(({ reach, strength }) => {
    const grown = grownBy(line, reach * doubtKm, 8);
    return grown ? [{ strength, area: simplify(grown, { tolerance, highQuality: true }) }] : [];
  });
  const [widest] = areas;
  // The widest has whatever of the others is outside.
  const outside = widest && outsideOf(widest.area, within);
  return areas.flatMap(({ strength, area }) => {
    const rest = outside ? difference(featureCollection([feature(area), feature(outside)]))?.geometry : area;
    return rest ? [{ strength, geometry: rounded(rest, 3) }] : [];
  });
}

/** A tenth of a millimetre, in decimals of a degree. */
const sameEverywhere = 9;

/**
 * What is within a distance (km) of a shape. Sines and cosines differ in their last bits from one engine to another, and
 * what is cut and simplified after them would in whole positions: here they are the same.
 */
function grownBy(shape: Area | LineString, km: number, curve: number): Area | undefined {
  const grown = buffer(feature(shape), km, { steps: curve })?.geometry;
  return grown && withRings(grown, roundedTo(sameEverywhere));
}

/** The part of an area that is outside of another, of which only what is around the first is looked at. */
function outsideOf(area: Area, other: Area): Area | undefined {
  const [west, south, east, north] = bbox(area) as [number, number, number, number];
  const box = [west - margin, south - margin, east + margin, north + margin] as const;
  const around = bboxClip(feature(other), [...box]).geometry as Area;
  // What the box does not reach is left as rings of no positions.
  const polygons = (around.type === 'Polygon' ? [around.coordinates] : around.coordinates)
    .map((rings) => rings.filter(({ length }) => length > 3))
    .filter(({ length }) => length > 0);
  if (polygons.length === 0) return area;
  return difference(featureCollection<Area>([feature(area), multiPolygon(polygons)]))?.geometry;
}

/** To 4 decimals of a degree, some 10 m, or to fewer: finer than the doubt. */
const rounded = (area: Area, decimals = 4): Area =>
  withRings(rewind(area, { reverse: false }) as Area, (positions) =>
    withoutSpikes(roundedTo(decimals)(positions), 10 ** decimals),
  );

/**
 * A ring without the positions to which it runs out and straight back: what is left where two edges that were cut lie
 * on each other.
 * @param scale at which all coordinates are whole
 */
function withoutSpikes(positions: number[][], scale: number): number[][] {
  const kept: number[][] = [];
  const part = (from: number[] | undefined, to: number[], axis: 0 | 1) =>
    Math.round(((to[axis] ?? 0) - (from?.[axis] ?? 0)) * scale);
  for (const position of positions) {
    for (let tip = kept.at(-1); tip && kept.length > 1; tip = kept.at(-1)) {
      const [x, y] = [part(kept.at(-2), tip, 0), part(kept.at(-2), tip, 1)];
      const [nextX, nextY] = [part(tip, position, 0), part(tip, position, 1)];
      if (x * nextY !== y * nextX || x * nextX + y * nextY >= 0) break;
      kept.pop();
    }
    kept.push(position);
  }
  return kept;
}

const roundedTo = (decimals: number) => (positions: number[][]) =>
  positions.map((position) =>
    position.map((degrees) => Math.round(degrees * 10 ** decimals) / 10 ** decimals),
  );

const withRings = (area: Area, ring: (positions: number[][]) => number[][]): Area =>
  area.type === 'Polygon'
    ? { type: 'Polygon', coordinates: area.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: area.coordinates.map((polygon) => polygon.map(ring)) };
