import type { Point } from './lines';

/** A line with its ends and as few of its other points as keep it within a tolerance (Douglas and Peucker). */
export function straightened(line: readonly Point[], tolerance: number): Point[] {
  const kept = new Set([0, line.length - 1]);
  // Not by calling itself: a line may have more points than there is room for calls.
  const stretches: [first: number, last: number][] = [[0, line.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [first, last] = stretch;
    const farthest = farthestFrom(line, first, last, tolerance);
    if (farthest === undefined) continue;
    kept.add(farthest);
    stretches.push([first, farthest], [farthest, last]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** Which point between two of a line is farthest from the stretch between those, if any is beyond the tolerance. */
function farthestFrom(
  line: readonly Point[],
  first: number,
  last: number,
  tolerance: number,
): number | undefined {
  let [farthest, most]: [number | undefined, number] = [undefined, tolerance * tolerance];
  for (let index = first + 1; index < last; index++) {
    const apart = squaredDistance(line[index] as Point, line[first] as Point, line[last] as Point);
    if (apart > most) [farthest, most] = [index, apart];
  }
  return farthest;
}

/** From a point to the stretch between two others, squared: roots of all of them would take most of the time. */
function squaredDistance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [dx, dy] = [toX - fromX, toY - fromY];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / length));
  const [acrossX, acrossY] = [x - fromX - share * dx, y - fromY - share * dy];
  return acrossX * acrossX + acrossY * acrossY;
}
