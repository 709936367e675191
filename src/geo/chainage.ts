import { along as turfAlong, distance, lineString, nearestPointOnLine } from '@turf/turf';
import type { LineString, Position } from 'geojson';

/** Distance along a line at each of its positions, km; the first is 0. */
export function chainage(line: LineString): number[] {
  const km = [0];
  for (let index = 1; index < line.coordinates.length; index++) {
    const step = distance(line.coordinates[index - 1] as Position, line.coordinates[index] as Position);
    km.push((km[index - 1] as number) + step);
  }
  return km;
}

/** The position at a distance along a line, km; distances beyond the ends give the ends. */
export function positionAt(line: LineString, km: number): Position {
  return turfAlong(lineString(line.coordinates), Math.max(0, km)).geometry.coordinates;
}

/** Where a place stands along a line: its distance along, and its offset from the line, both in km. */
export function locate(line: LineString, place: Position): { km: number; offsetKm: number } {
  const { location, dist } = nearestPointOnLine(lineString(line.coordinates), place).properties;
  return { km: location, offsetKm: dist };
}
