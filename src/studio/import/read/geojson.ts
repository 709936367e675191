import { Collector } from './collect';
import { conversionOf } from './crs';
import { type Contents, type OnProgress, refuse } from './model';

type Json = Readonly<Record<string, unknown>>;

const geometries = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
]);

/** @throws Refused */
export function parseJson(text: string): Json {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuse('no-json', { reason: String((error as Error).message).slice(0, 160) });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw refuse('no-geojson');
  return value as Json;
}

/**
 * GeoJSON in today's form or an older one: a collection, a feature, or a geometry alone. A layer for each folder that
 * its features name, else one that is called as the file says.
 * @throws Refused
 */
export function readGeojson(json: Json, name: string, onProgress: OnProgress): Contents {
  if (json['type'] === 'Topology') throw refuse('topojson');
  const { name: system, convert } = conversionOf(json['crs']);
  const found = new Collector(onProgress, convert);
  if (system !== undefined) found.note('projection', { name: system });
  const own = typeof json['name'] === 'string' && json['name'].trim() !== '' ? json['name'] : name;
  addCollection(json, own, found);
  return found.result('geojson');
}

/** @throws Refused */
export function addCollection(json: Json, layer: string, found: Collector): void {
  const { type, features } = json;
  if (type === 'FeatureCollection' && Array.isArray(features)) {
    for (const feature of features as readonly unknown[]) addFeature(feature, layer, found, features.length);
  } else if (type === 'Feature') addFeature(json, layer, found, 1);
  else if (typeof type === 'string' && geometries.has(type)) found.add(layer, json, {}, 1);
  else throw refuse('no-geojson');
}

function addFeature(feature: unknown, layer: string, found: Collector, all: number): void {
  if (typeof feature !== 'object' || feature === null) return found.leave('other-shape');
  const { geometry, properties, id } = feature as Json;
  if (geometry !== null && typeof geometry !== 'object' && geometry !== undefined)
    return found.leave('other-shape');
  const folder = (properties as Json | null | undefined)?.['folder'];
  const within = typeof folder === 'string' && folder.trim() !== '' ? folder : layer;
  const named =
    typeof id === 'string' || typeof id === 'number' ? { id, ...(properties as object) } : properties;
  found.add(within, geometry, named, all);
}
