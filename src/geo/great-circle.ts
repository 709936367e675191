import { bearing, destination, distance } from '@turf/turf';
import type { Position } from 'geojson';

const segments = 64;

/** The shortest way over the globe between two positions (degrees): its length, km, and positions along it. */
export function greatCircle(from: Position, to: Position): { km: number; line: Position[] } {
  const km = distance(from, to);
  const course = bearing(from, to);
  const between = Array.from(
    { length: segments - 1 },
    (_, index) => destination(from, (km * (index + 1)) / segments, course).geometry.coordinates,
  );
  return { km, line: [from, ...between, to] };
}
