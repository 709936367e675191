import * as v from 'valibot';
import { described } from './basics';

/** Degrees, lon before lat. */
export const position = v.strictTuple([v.number(), v.number()]);
export const boundingBox = v.strictTuple([v.number(), v.number(), v.number(), v.number()]);

/** A geometry of GeoJSON (RFC 7946) of one type. */
/* @__NO_SIDE_EFFECTS__ */
function geometryOf<const T extends string, const C extends v.GenericSchema>(
  type: T,
  coordinates: C,
  sentence: string,
) {
  return v.strictObject({
    type: described(v.literal(type), 'The type of the geometry'),
    coordinates: described(coordinates, sentence),
  });
}

export const positions = v.array(position);

export const point = geometryOf('Point', position, 'Longitude, then latitude, degrees');
export const multiPoint = geometryOf(
  'MultiPoint',
  positions,
  'Longitude, then latitude, degrees: a point in each piece of ground',
);
export const lineString = geometryOf(
  'LineString',
  positions,
  'Longitude, then latitude, degrees, from one end of the line to the other',
);
export const polygon = geometryOf(
  'Polygon',
  v.array(positions),
  'The outer ring, counter-clockwise, then the holes, clockwise; the first position of each again at its end',
);
export const multiPolygon = geometryOf(
  'MultiPolygon',
  v.array(v.array(positions)),
  'Polygons: for each its outer ring, counter-clockwise, then its holes, clockwise',
);
