import { circle } from '@turf/turf';
import type { Polygon, Position } from 'geojson';

/** A circle on the ground, as a ring of 64 points with four decimals. */
export function circleAround(middle: Position, km: number): Polygon {
  const { coordinates } = circle(middle, km, { units: 'kilometers', steps: 64 }).geometry;
  const round = (degrees: number) => Math.round(degrees * 1e4) / 1e4;
  return { type: 'Polygon', coordinates: coordinates.map((ring) => ring.map((point) => point.map(round))) };
}
