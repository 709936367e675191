import { wktToGeoJSON } from 'betterknown';
import { csvParse } from 'd3-dsv';
import type { Feature } from 'geojson';
import type { WrittenDataset } from '../../src/story/schema/dataset';

type Columns = WrittenDataset['columns'];

/** A table of events as features of GeoJSON: what it has of places as their geometry, all else as their properties. */
export function featuresOfTable(
  csv: string,
  { shape = '', longitude = '', latitude = '' }: Columns,
): Feature[] {
  return csvParse(csv).map((row): Feature => {
    const {
      [shape]: wkt = '',
      [longitude]: lon,
      [latitude]: lat,
      ...properties
    } = row as Record<string, string>;
    const point = { type: 'Point' as const, coordinates: [Number(lon), Number(lat)] };
    return {
      type: 'Feature',
      properties,
      geometry: wkt === '' ? point : (wktToGeoJSON(wkt) as typeof point),
    };
  });
}

/** The columns of a table whose places are the geometry of features. */
export function columnsOfFeatures(columns: Columns): Columns {
  const { shape: _shape, longitude: _longitude, latitude: _latitude, ...others } = columns;
  return others;
}

/** The forms in which GeoJSON has features: a collection, one a line, and a text sequence (RFC 8142). */
export const geojsonForms: Readonly<Record<string, (features: readonly object[]) => string>> = {
  collection: (features) => JSON.stringify({ type: 'FeatureCollection', name: 'events', features, more: [] }),
  'indented collection': (features) => JSON.stringify({ features, type: 'FeatureCollection' }, null, 2),
  lines: (features) => features.map((one) => `${JSON.stringify(one)}\n`).join(''),
  sequence: (features) => features.map((one) => `\u001e${JSON.stringify(one)}\n`).join(''),
};
