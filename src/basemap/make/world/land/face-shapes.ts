import type { Position } from 'geojson';
import { distance, ringArea } from '../../../world/measure';
import type { Faces } from './faces';
import type { Linework } from './linework';
import { stepsPerDegree } from '../../../world/land';

/** What a face is like and what it borders on. */
export interface FaceShapes {
  /** Area inside a face's outline, km2; 0 for the outer face. */
  areas: Float64Array;
  /** A face's outline in degrees, closed. */
  ring: (face: number) => Position[];
  /** Half-edges of a face's outline, in the order of its ring. */
  outline: (face: number) => number[];
  /** Length of a half-edge, km. */
  length: (half: number) => number;
}

export function faceShapes({ xs, ys }: Linework, { starts, nexts, outlines }: Faces): FaceShapes {
  const at = (half: number): Position => {
    const node = starts[half] as number;
    return [(xs[node] as number) / stepsPerDegree, (ys[node] as number) / stepsPerDegree];
  };
  const outline = (face: number): number[] => {
    const first = outlines[face] as number;
    const halves: number[] = [];
    if (first < 0) return halves;
    let half = first;
    do {
      halves.push(half);
      half = nexts[half] as number;
    } while (half !== first);
    return halves;
  };
  const ring = (face: number): Position[] => {
    const halves = outline(face);
    return [...halves, ...halves.slice(0, 1)].map(at);
  };
  const areas = Float64Array.from(outlines, (_, face) => (face === 0 ? 0 : ringArea(ring(face))));
  return { areas, ring, outline, length: (half) => distance(at(half), at(half ^ 1)) };
}
