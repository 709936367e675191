import { mercatorY } from '../../../src/geo/mercator';

/**
 * Where a position, degrees, is on the canvas of the studio's map: px from its top left.
 * @param transform of the group that all of the map is in
 */
export function placeOnCanvas(transform: string | null, lon: number, lat: number): { x: number; y: number } {
  const [left = 0, top = 0, scale = 1] = (transform?.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  return { x: left + lon * scale, y: top - mercatorY(lat) * scale };
}
