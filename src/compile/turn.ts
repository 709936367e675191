import type { Position } from 'geojson';
import { crossesAntimeridian, turnAround, unwrappedBounds } from '../geo/antimeridian';
import type { Bounds } from '../story/model';
import type { WrittenFeature } from '../story/schema';

type Pair = [number, number];

/**
 * Moves the longitudes of a feature to where a story with such a first view, as it is written, has them: beyond 180
 * degrees on the other side of the antimeridian, where that view crosses it.
 */
export function turnFeature(first: Bounds): (feature: WrittenFeature) => WrittenFeature {
  const bounds = unwrappedBounds(first);
  if (!crossesAntimeridian(bounds)) return (feature) => feature;
  const turn = turnAround(bounds) as (position: Position) => Pair;
  const walk = (nested: unknown): unknown =>
    Array.isArray(nested) && typeof nested[0] === 'number' ? turn(nested) : (nested as unknown[]).map(walk);
  return (feature) => {
    const { geometry, properties } = feature;
    const turned = geometry && { ...geometry, coordinates: walk(geometry.coordinates) };
    return {
      ...feature,
      geometry: turned as WrittenFeature['geometry'],
      properties:
        properties.kind === 'route'
          ? {
              ...properties,
              stops: properties.stops.map((stop) => ({ ...stop, at: turn(stop.at) })),
              ...(properties.precisionParts && {
                precisionParts: properties.precisionParts.map(({ from, to, precisionKm }) => ({
                  from: turn(from),
                  to: turn(to),
                  precisionKm,
                })),
              }),
            }
          : properties,
    };
  };
}
