import { buffer, difference, feature, featureCollection, intersect, rewind } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

type Area = Polygon | MultiPolygon;

/** A ring of an area whose edge is in doubt, and how strongly it is drawn there: 0 to 1. */
export interface Band {
  readonly strength: number;
  readonly geometry: Area;
}

/** Where the strength changes, as a share of the doubt from the drawn edge: outwards first. */
const steps = [0.5, 1 / 6, -1 / 6, -0.5];

/**
 * Cuts an area into rings that grow fainter outwards, across a strip as wide as the doubt about its edge (km) with
 * the drawn edge in its middle. What lies beyond `within` is left away. The rings do not overlap.
 */
export function fadingBands(area: Area, doubtKm: number, within: Area): Band[] {
  const shapes = steps.flatMap((share) => {
    const grown = buffer(feature(area), share * doubtKm, { steps: 12 })?.geometry;
    const cut = grown && intersect(featureCollection([feature(grown), feature(within)]))?.geometry;
    return cut ? [cut] : [];
  });
  return shapes.flatMap((shape, index) => {
    const inner = shapes[index + 1];
    const ring = inner ? difference(featureCollection([feature(shape), feature(inner)]))?.geometry : shape;
    return ring ? [{ strength: (index + 1) / shapes.length, geometry: rounded(ring) }] : [];
  });
}

/** To 4 decimals of a degree, some 10 m: far finer than the doubt. */
function rounded(area: Area): Area {
  const turned = rewind(area, { reverse: false }) as Area;
  const ring = (positions: number[][]) => positions.map((position) => position.map(round));
  return turned.type === 'Polygon'
    ? { type: 'Polygon', coordinates: turned.coordinates.map(ring) }
    : { type: 'MultiPolygon', coordinates: turned.coordinates.map((polygon) => polygon.map(ring)) };
}

const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
