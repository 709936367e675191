import { bbox } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';

/** Whether the middle of an area lies south of the equator, and its seasons are those of the south. */
export function isSouthernLand(area: Polygon | MultiPolygon | undefined): boolean {
  const [, south = 0, , north = 0] = area ? bbox(area) : [];
  return south + north < 0;
}
