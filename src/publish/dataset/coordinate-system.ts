import { quoted } from './quoted';

/** Coordinate systems in degrees, lon before lat, as an older form of GeoJSON names them. */
const inDegrees = /(CRS:?84|[:/]4326)$/i;

/** What is wrong with the member "crs" of GeoJSON, which today's form no longer has; nothing of degrees. */
export function systemProblem(crs: unknown): string | undefined {
  if (crs === undefined || crs === null) return undefined;
  const name = (crs as { properties?: { name?: unknown } | null }).properties?.name;
  return typeof name === 'string' && inDegrees.test(name)
    ? undefined
    : `found positions in ${written(name ?? crs)}; expected degrees, longitude before latitude`;
}

/** A value of JSON, in what is told of it. */
export const written = (value: unknown): string =>
  typeof value === 'string' ? quoted(value) : quoted(JSON.stringify(value) ?? '');
