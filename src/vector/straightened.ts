import type { Point } from './lines';

/** A line with its ends and as few of its other points as keep it within a tolerance (Douglas and Peucker). */
export function straightened(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let [farthest, most] = [0, tolerance];
  for (let index = 1; index < line.length - 1; index++) {
    const apart = distance(line[index] as Point, first, last);
    if (apart > most) [farthest, most] = [index, apart];
  }
  if (farthest === 0) return [first, last];
  return [
    ...straightened(line.slice(0, farthest + 1), tolerance).slice(0, -1),
    ...straightened(line.slice(farthest), tolerance),
  ];
}

/** From a point to the stretch between two others. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  return Math.hypot(x - fromX - share * dx, y - fromY - share * dy);
}
