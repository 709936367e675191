import type { Position } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import type { Topology } from 'topojson-specification';
import { kilometresPerDegree, longitudeScale } from '../../../world/measure';

/** Area of a triangle, km2. */
function triangleArea([a, b, c]: [Position, Position, Position]): number {
  const [ax, ay] = a as [number, number];
  const [bx, by] = b as [number, number];
  const [cx, cy] = c as [number, number];
  const degrees = Math.abs((ax - cx) * (by - ay) - (ax - bx) * (cy - ay)) / 2;
  return degrees * longitudeScale(by) * kilometresPerDegree;
}

/** A topology without the vertices whose triangle with their neighbours is smaller, km2. */
export const simplifiedTo = (km2: number, detailed: Topology): Topology =>
  simplify(presimplify(detailed, triangleArea), km2);
