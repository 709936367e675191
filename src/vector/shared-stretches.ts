import { fineness, type Line, type Point, walked } from './lines';
import { straightened } from './straightened';

const half = 2 ** 20;

/** A point as one number. */
const keyOf = ([x, y]: Point) => (x * fineness + half) * 2 * half + y * fineness + half;

/**
 * Lines and rings with fewer points, none of what they leave out farther from them than a tolerance. A stretch that
 * several share is straightened the same for all, so that areas beside each other neither part nor overlap.
 * @param tolerance units
 */
export function simplified(lines: readonly Line[], tolerance: number): Line[] {
  const meetings = meetingsOf(lines);
  return lines.map((line) => {
    const whole = walked(line);
    const kept = whole.slice(0, 1);
    let from = 0;
    whole.forEach((point, index) => {
      if (index === 0 || (index < whole.length - 1 && !meetings.has(keyOf(point)))) return;
      kept.push(...sameEitherWay(whole.slice(from, index + 1), tolerance).slice(1));
      from = index;
    });
    return { ...line, points: line.isRing ? kept.slice(0, -1) : kept };
  });
}

/** The points where lines and rings begin, end, meet or part. */
function meetingsOf(lines: readonly Line[]): ReadonlySet<number> {
  const meetings = new Set<number>();
  const neighbours = new Map<number, readonly [number, number]>();
  for (const { points, isRing } of lines) {
    const keys = points.map(keyOf);
    keys.forEach((key, index) => {
      const before = keys[index - 1] ?? (isRing ? keys.at(-1) : undefined);
      const after = keys[index + 1] ?? (isRing ? keys[0] : undefined);
      if (index === 0 || before === undefined || after === undefined) meetings.add(key);
      if (before === undefined || after === undefined) return;
      const [one, other] = neighbours.get(key) ?? [before, after];
      const isSame = (one === before && other === after) || (one === after && other === before);
      if (!isSame) meetings.add(key);
      neighbours.set(key, [one, other]);
    });
  }
  return meetings;
}

/** A stretch straightened, with the same points whichever way round it comes. */
function sameEitherWay(stretch: readonly Point[], tolerance: number): readonly Point[] {
  const turned = [...stretch].reverse();
  const differs = stretch.findIndex((point, index) => keyOf(point) !== keyOf(turned[index] as Point));
  const isTurned = differs >= 0 && keyOf(turned[differs] as Point) < keyOf(stretch[differs] as Point);
  return isTurned ? straightened(turned, tolerance).reverse() : straightened(stretch, tolerance);
}
