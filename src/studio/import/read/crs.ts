import type { Position } from 'geojson';
import { refuse } from './model';

/** Radius of the sphere of web maps, m. */
const radius = 6_378_137;
const degrees = 180 / Math.PI;

const webMercator = ([x = 0, y = 0]: Position): Position => [
  (x / radius) * degrees,
  (2 * Math.atan(Math.exp(y / radius)) - Math.PI / 2) * degrees,
];

/**
 * How positions become degrees in the system that a file of GeoJSON names: a member that today's form no longer has.
 * @throws Refused where the system is none that can be computed here
 */
export function conversionOf(crs: unknown): { readonly name?: string; convert(at: Position): Position } {
  const same = { convert: (at: Position) => at };
  if (crs === undefined || crs === null) return same;
  const name = (crs as { properties?: { name?: unknown } }).properties?.name;
  const told = typeof name === 'string' ? name : JSON.stringify(crs).slice(0, 80);
  if (/(CRS:?84|[:/]4326)$/i.test(told)) return same;
  if (/[:/](3857|900913|102100)$/.test(told)) return { name: 'EPSG:3857', convert: webMercator };
  throw refuse('unknown-crs', { name: told });
}
