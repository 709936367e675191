import { bearing, destination, distance, lineString, nearestPointOnLine } from '@turf/turf';
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

/**
 * The position (degrees) at a distance along a line, km, clamped to its ends. Pass the line's chainage where it is
 * known: it is measured otherwise.
 */
export function positionAt(
  line: LineString,
  km: number,
  along: readonly number[] = chainage(line),
): Position {
  let [low, high] = [0, along.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((along[middle] as number) <= km) low = middle;
    else high = middle;
  }
  const start = line.coordinates[low] as Position;
  const end = line.coordinates[high] as Position;
  const ahead = km - (along[low] as number);
  if (ahead <= 0) return start;
  if (km >= (along[high] as number)) return end;
  return destination(start, ahead, bearing(start, end)).geometry.coordinates;
}

interface Located {
  readonly km: number;
  readonly offsetKm: number;
}

/** Of lines and places that are still about: a rule asks for the same as what is compiled. */
const known = new WeakMap<LineString, WeakMap<Position, Located>>();

/** Where a place stands along a line: its distance along, and its offset from the line, both in km. */
export function locate(line: LineString, place: Position): Located {
  const places = known.get(line) ?? new WeakMap<Position, Located>();
  known.set(line, places);
  const located = places.get(place) ?? measured(line, place);
  places.set(place, located);
  return located;
}

function measured(line: LineString, place: Position): Located {
  const { location, dist } = nearestPointOnLine(lineString(line.coordinates), place).properties;
  return { km: location, offsetKm: dist };
}
