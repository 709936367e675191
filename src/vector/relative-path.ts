import type { Line } from './lines';

/**
 * An SVG path through lines and rings of whole numbers in relative coordinates: `m552 1288 2 1z`. Offsets are short and
 * repetitive, which halves the compressed page. A single point is a dot where its ends are round.
 */
export function relativePath(lines: readonly Line[]): string {
  let path = '';
  let [x, y] = [0, 0];
  for (const { points, isRing } of lines) {
    points.forEach(([toX, toY], index) => {
      path += (index === 0 ? `m${toX - x}` : spaced(toX - x)) + spaced(toY - y);
      [x, y] = [toX, toY];
    });
    if (points.length === 1) path += 'h0';
    if (!isRing || !points[0]) continue;
    path += 'z';
    [x, y] = points[0];
  }
  return path;
}

/** A minus sign separates numbers like a space. */
const spaced = (value: number) => (value < 0 ? `${value}` : ` ${value}`);
