/** A point in a frame's units. */
export type Point = readonly [x: number, y: number];

/** A line through points, or a ring, which closes to its first point without naming it again. */
export interface Line {
  readonly points: readonly Point[];
  readonly isRing: boolean;
}

/** Points are exact to one part in so many of a unit. */
export const fineness = 16;

/** The points of a line, those of a ring with its first at the end once more. */
export const walked = ({ points, isRing }: Line): readonly Point[] =>
  isRing ? [...points, ...points.slice(0, 1)] : points;
