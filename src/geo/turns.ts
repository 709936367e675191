import { bbox, clone, coordEach, flatten, feature } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { Bounds } from '../story/model';
import { nearestTurn, wrapped } from './antimeridian';

/** Bounds whose east is less than their west cross the antimeridian (RFC 7946, 5.2): their east is taken beyond 180. */
export const unwrappedBounds = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east < west ? east + 360 : east,
  north,
];

/** The same the other way round. */
export const wrappedBounds = ([west, south, east, north]: Bounds): Bounds => [
  west,
  south,
  east > 180 ? east - 360 : east,
  north,
];

export const crossesAntimeridian = ([, , east]: Bounds): boolean => east > 180;

/**
 * Moves positions to where a story with such a first view has them: near its middle where that view crosses the
 * antimeridian, so that longitudes there run on past 180 degrees; else between -180 and 180.
 */
export function turnAround(first: Bounds): (position: Position) => Position {
  if (!crossesAntimeridian(first)) return wrapped;
  const middle = (first[0] + first[2]) / 2;
  return (position) => turnedTo(position, middle);
}

function turnedTo(position: Position, middle: number): Position {
  const [lon = 0, lat = 0] = position;
  const turned = nearestTurn(lon, middle);
  return turned === lon ? position : [turned, lat];
}

/** The parts of a geometry, each moved as a whole by the turns that bring its middle near a longitude. */
export const turnedParts = (geometry: Geometry, middle: number): Geometry[] =>
  flatten(feature(geometry)).features.map(({ geometry: part }) => {
    const [west, , east] = bbox(part);
    const own = (west + east) / 2;
    return movedEast(part, nearestTurn(own, middle) - own);
  });

/** A geometry with all of its longitudes so many degrees farther. */
export function movedEast<T extends Geometry>(geometry: T, degrees: number): T {
  if (degrees === 0) return geometry;
  const moved = clone(geometry);
  coordEach(moved, (position) => {
    position[0] = (position[0] ?? 0) + degrees;
  });
  return moved;
}
