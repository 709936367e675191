import type { Position } from 'geojson';

/** Kilometres in one degree of latitude on the mean sphere. */
export const kilometresPerDegree = 111.195;

/** Kilometres in one degree of longitude at a latitude in degrees. */
export const longitudeScale = (latitude: number): number =>
  kilometresPerDegree * Math.cos((latitude * Math.PI) / 180);

/** Signed area of a ring in km2, positive when counter-clockwise; flat approximation, good to 1 % for small rings. */
export function ringArea(ring: readonly Position[]): number {
  let twice = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1] as [number, number];
    const [x1, y1] = ring[index] as [number, number];
    twice += (x1 - x0) * (Math.sin((y0 * Math.PI) / 180) + Math.sin((y1 * Math.PI) / 180));
  }
  return (-twice * kilometresPerDegree * kilometresPerDegree * (180 / Math.PI)) / 2;
}

/** Distance between two positions in km, flat approximation at their mean latitude. */
export function distance(a: Position, b: Position): number {
  const [ax, ay] = a as [number, number];
  const [bx, by] = b as [number, number];
  return Math.hypot((ax - bx) * longitudeScale((ay + by) / 2), (ay - by) * kilometresPerDegree);
}

/** Bounding box [west, south, east, north] in degrees. */
export type Box = readonly [number, number, number, number];

export function boxOf(positions: readonly Position[]): Box {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const [x, y] of positions as [number, number][]) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export const isWithin = (inner: Box, outer: Box): boolean =>
  inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];

/** Distance in km from a position to a bounding box; 0 inside it. */
export function distanceToBox(position: Position, box: Box): number {
  const [x, y] = position as [number, number];
  const dx = Math.max(box[0] - x, 0, x - box[2]) * longitudeScale(y);
  const dy = Math.max(box[1] - y, 0, y - box[3]) * kilometresPerDegree;
  return Math.hypot(dx, dy);
}
