import type { Position } from 'geojson';

/** The ground reaches no farther (degrees: west, south, east, north). */
export const groundBounds: [number, number, number, number] = [-12, 8, 92, 70];

export function isOnGround([lon = 0, lat = 0]: Position): boolean {
  const [west, south, east, north] = groundBounds;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
