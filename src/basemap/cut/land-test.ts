import type { MultiPolygon, Position } from 'geojson';
import { insideOf } from '../world/inside';
import { boxOf } from '../world/measure';

/** Whether positions are in polygons, in none of their holes. */
export function insideOfAll({ coordinates }: MultiPolygon): (position: Position) => boolean {
  const polygons = coordinates.map((rings) => ({
    box: boxOf(rings[0] ?? []),
    rings: rings.map((ring) => insideOf(ring)),
  }));
  return (position) => {
    const [x = 0, y = 0] = position;
    return polygons.some(({ box: [west, south, east, north], rings: [outer, ...holes] }) => {
      if (x < west || x > east || y < south || y > north) return false;
      return outer?.(position) && !holes.some((isIn) => isIn(position));
    });
  };
}
