import { distance, type Snapped } from './snap';
import type { PlanePoint } from './plane';

/** A point as an author put it, and the line that it was put onto, where there was one. */
export interface DrawnPoint {
  readonly at: PlanePoint;
  readonly on?: Snapped;
}

/** How far an end goes past the line that it was put onto, degrees (22 m): rounded, it would else fall short of it. */
const past = 2e-4;

/**
 * The line through some points. An end on a line that is there goes on past it, so that the two meet: what is beyond
 * divides nothing and is cut away. An end on another's own point stays on it.
 */
export function lineThrough(points: readonly DrawnPoint[]): PlanePoint[] {
  const line = points.map(({ at }) => at);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2 || isClosed(line)) return line;
  const before = goesPast(first) ? [beyond(line[1] as PlanePoint, first.at)] : [];
  const after = goesPast(last) ? [beyond(line.at(-2) as PlanePoint, last.at)] : [];
  return [...before, ...line, ...after];
}

const goesPast = ({ on }: DrawnPoint): boolean => on !== undefined && !on.isVertex;

export function isClosed(line: readonly PlanePoint[]): boolean {
  const [first, last] = [line[0], line.at(-1)];
  return line.length > 3 && first !== undefined && last !== undefined && distance(first, last) === 0;
}

/** The point a little farther than the second as seen from the first. */
function beyond(from: PlanePoint, to: PlanePoint): PlanePoint {
  const length = distance(from, to);
  if (length === 0) return to;
  return [to[0] + ((to[0] - from[0]) / length) * past, to[1] + ((to[1] - from[1]) / length) * past];
}
