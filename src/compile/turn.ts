import type { Position } from 'geojson';
import { crossesAntimeridian, turnAround, unwrappedBounds } from '../geo/turns';
import type { Bounds } from '../story/model';
import type { WrittenFeature } from '../story/schema';

type Pair = [number, number];

/**
 * Moves the longitudes of a geometry to where a story with such a first view, as it is written, has them: beyond 180
 * degrees on the other side of the antimeridian, where that view crosses it.
 */
export function turnGeometry(first: Bounds): <T extends { coordinates: unknown }>(geometry: T) => T {
  const turn = turnIn(first);
  if (!turn) return (geometry) => geometry;
  const walk = (nested: unknown): unknown =>
    Array.isArray(nested) && typeof nested[0] === 'number' ? turn(nested) : (nested as unknown[]).map(walk);
  return (geometry) => ({ ...geometry, coordinates: walk(geometry.coordinates) });
}

/** The same for a feature, with the positions among its properties. */
export function turnFeature(first: Bounds): (feature: WrittenFeature) => WrittenFeature {
  const turn = turnIn(first);
  if (!turn) return (feature) => feature;
  const turned = turnGeometry(first);
  return (feature) => {
    const { geometry, properties } = feature;
    const moved = { ...feature, geometry: geometry && turned(geometry) };
    if (properties.kind !== 'route') return moved;
    const { stops, precisionParts } = properties;
    return {
      ...moved,
      properties: {
        ...properties,
        stops: stops.map((stop) => ({ ...stop, at: turn(stop.at) })),
        ...(precisionParts && {
          precisionParts: precisionParts.map((part) => ({
            ...part,
            from: turn(part.from),
            to: turn(part.to),
          })),
        }),
      },
    };
  };
}

function turnIn(first: Bounds): ((position: Position) => Pair) | undefined {
  const bounds = unwrappedBounds(first);
  return crossesAntimeridian(bounds) ? (turnAround(bounds) as (position: Position) => Pair) : undefined;
}
