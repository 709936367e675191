import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';

export const folder = join(import.meta.dirname, '..', '..', 'data', 'basemap', 'SYR');

export const files = [
  'territory.geojson',
  'land.geojson',
  'borders.geojson',
  'water.geojson',
  'areas.geojson',
  'towns.geojson',
  'labels.geojson',
] as const;

export type FileName = (typeof files)[number];

/** Properties of the basemap's features: those that a file does not use are absent. */
export interface Properties {
  kind?: string;
  status?: string;
  rank?: number;
  country?: string;
  capital?: boolean;
  minzoom?: number;
  'name:ar'?: string;
  'name:en'?: string;
  'name:tr'?: string;
}

export type GroundFeature = Feature<Geometry, Properties>;

export const textOf = (name: FileName): string => readFileSync(join(folder, name), 'utf8');

export const featuresOf = (name: FileName): GroundFeature[] =>
  (JSON.parse(textOf(name)) as FeatureCollection<Geometry, Properties>).features;

/** Every polygon of a geometry as its rings; none for lines and points. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** Every line of a geometry; none for polygons and points. */
export function linesOf(geometry: Geometry): Position[][] {
  if (geometry.type === 'LineString') return [geometry.coordinates];
  return geometry.type === 'MultiLineString' ? geometry.coordinates : [];
}

/** All positions of a geometry, in no order that matters. */
export function positionsOf(geometry: Geometry): Position[] {
  if (geometry.type === 'Point') return [geometry.coordinates];
  return [...polygonsOf(geometry).flat(2), ...linesOf(geometry).flat()];
}
