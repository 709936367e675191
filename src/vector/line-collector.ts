import type { GeoContext } from 'd3-geo';
import { fineness, type Line, type Point } from './lines';

const fine = (value: number) => Math.round(value * fineness) / fineness;

/** A context that d3-geo draws to, and the lines and rings that it draws, without points that repeat the one before. */
export function lineCollector(): { readonly lines: readonly Line[]; readonly context: GeoContext } {
  const lines: { points: Point[]; isRing: boolean }[] = [];
  const go = (x: number, y: number) => {
    const points = lines.at(-1)?.points;
    const [lastX, lastY] = points?.at(-1) ?? [];
    if (fine(x) !== lastX || fine(y) !== lastY) points?.push([fine(x), fine(y)]);
  };
  const context = {
    moveTo: (x: number, y: number) => {
      lines.push({ points: [], isRing: false });
      go(x, y);
    },
    lineTo: go,
    closePath: () => {
      const line = lines.at(-1);
      if (!line) return;
      line.isRing = true;
      const [first, last] = [line.points[0], line.points.at(-1)];
      if (line.points.length > 1 && first?.[0] === last?.[0] && first?.[1] === last?.[1]) line.points.pop();
    },
    beginPath: () => undefined,
    arc: () => undefined,
  };
  return { lines, context };
}
