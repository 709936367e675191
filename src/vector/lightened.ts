import { type Line, type Point, walked } from './lines';
import { simplified } from './shared-stretches';

/** Units: a third of a pixel in a usual window. */
const tolerance = 0.8;

/**
 * Lines and rings that look the same with less to write: with fewer points, in whole units, and each going the way in
 * which most of it has gone before, since what repeats itself compresses. Rings that come to nothing are left out.
 * @param shapes the lines of each shape of a map
 */
export function lightened(shapes: readonly (readonly Line[])[]): Line[][] {
  const lines = goingSameWay(simplified(shapes.flat(), tolerance).map(inWholeUnits));
  let next = 0;
  return shapes.map(({ length }) => {
    const own = lines.slice(next, next + length);
    next += length;
    return own.filter(({ points }) => points.length > 0);
  });
}

function inWholeUnits({ points, isRing }: Line): Line {
  const whole = points.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const kept = whole.filter((point, index) => !isSame(point, whole[index - 1]));
  if (!isRing) return { points: kept, isRing };
  const ring = isSame(whole[0], whole.at(-1)) ? kept.slice(0, -1) : kept;
  return { points: ring.length < 3 ? [] : ring, isRing };
}

const isSame = (one: Point | undefined, other: Point | undefined) =>
  one?.[0] === other?.[0] && one?.[1] === other?.[1];

function goingSameWay(lines: readonly Line[]): Line[] {
  const gone = new Set<string>();
  return lines.map((line) => {
    const turned = { ...line, points: [...line.points].reverse() };
    const [ahead, back] = [stepsOf(line), stepsOf(turned)];
    const isTurned = countIn(gone, back) > countIn(gone, ahead);
    for (const step of isTurned ? back : ahead) gone.add(step);
    return isTurned ? turned : line;
  });
}

const countIn = (gone: ReadonlySet<string>, steps: readonly string[]) =>
  steps.filter((step) => gone.has(step)).length;

function stepsOf(line: Line): string[] {
  const points = walked(line);
  return points.slice(1).map((point, index) => `${points[index]} ${point}`);
}
