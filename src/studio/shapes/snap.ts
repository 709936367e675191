import type { PlanePoint } from './plane';

/** A line that points may be put onto: a border, a front, a road. */
export interface SnapLine {
  readonly id: string;
  readonly points: readonly PlanePoint[];
}

/** A point on a line that is there. */
export interface Snapped {
  readonly line: string;
  readonly at: PlanePoint;
  /** Whether it is one of the line's own points, else on the way between two. */
  readonly isVertex: boolean;
}

/**
 * The place on some lines that is nearest to a point: one of their own points, where there is one as near as that, comes
 * before a place between two.
 * @param within how far it may be, in degrees of the plane
 */
export function snap(point: PlanePoint, lines: readonly SnapLine[], within: number): Snapped | undefined {
  let vertex: Snapped | undefined;
  let between: Snapped | undefined;
  let [vertexAway, betweenAway] = [within, within];
  for (const { id, points } of lines) {
    points.forEach((at, index) => {
      const away = distance(point, at);
      if (away < vertexAway) [vertex, vertexAway] = [{ line: id, at, isVertex: true }, away];
      const next = points[index + 1];
      if (!next || isBeyond(point, at, next, betweenAway)) return;
      const on = nearestOn(point, at, next);
      const apart = distance(point, on);
      if (apart < betweenAway) [between, betweenAway] = [{ line: id, at: on, isVertex: false }, apart];
    });
  }
  return vertex ?? between;
}

export const distance = ([x, y]: PlanePoint, [a, b]: PlanePoint): number => Math.hypot(x - a, y - b);

/** Whether a point is farther from the box around two others than so much. */
const isBeyond = ([x, y]: PlanePoint, [a, b]: PlanePoint, [c, d]: PlanePoint, away: number): boolean =>
  x < Math.min(a, c) - away ||
  x > Math.max(a, c) + away ||
  y < Math.min(b, d) - away ||
  y > Math.max(b, d) + away;

/** The point of a stretch that is nearest to another. */
export function nearestOn([x, y]: PlanePoint, [a, b]: PlanePoint, [c, d]: PlanePoint): PlanePoint {
  const [dx, dy] = [c - a, d - b];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - a) * dx + (y - b) * dy) / length));
  return [a + share * dx, b + share * dy];
}
