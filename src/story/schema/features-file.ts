import * as v from 'valibot';
import { described, id, schemaReference } from './basics';
import { lineString, multiPoint, multiPolygon, point, polygon } from './geometry';
import { properties } from './feature-kinds';

const geometry = v.variant('type', [point, multiPoint, lineString, polygon, multiPolygon]);

/** The keys of a feature of GeoJSON (RFC 7946), before its geometry. */
export const featureStart = {
  type: described(v.literal('Feature'), 'GeoJSON: "Feature"'),
  id: described(id, 'The id by which the story names it'),
};

/** The keys of a file of GeoJSON, before its features. */
export const collectionStart = {
  ...schemaReference,
  type: described(v.literal('FeatureCollection'), 'GeoJSON: "FeatureCollection"'),
};

export const featuresFile = v.strictObject({
  ...collectionStart,
  features: described(
    v.array(
      v.strictObject({
        ...featureStart,
        geometry: described(
          v.nullable(geometry),
          'A Point for a place, a MultiPoint for a zone, a LineString for a route, a Polygon for an influence, null for a backing or a meeting',
        ),
        properties: described(properties, 'What it is, by its kind'),
      }),
    ),
    'What the map shows, in any order and in as many files as are handy',
  ),
});

export type FeaturesFile = v.InferOutput<typeof featuresFile>;
export type WrittenFeature = FeaturesFile['features'][number];
