type Point = readonly [x: number, y: number];

const middle = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];
const at = ([x, y]: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** An SVG path that begins and ends at the outer points and rounds the corners between them. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  const last = rest.pop();
  if (!first || !last) return '';
  const bends = rest.map((point, index) => `Q ${at(point)} ${at(middle(point, rest[index + 1] ?? last))}`);
  return [`M ${at(first)}`, ...bends, `L ${at(last)}`].join(' ');
}

const headLength = 8;
const headWidth = 3.5;

/** How far from the tip a cross over the line begins, and its size. */
const crossFrom = 11;
const crossSize = 6;

/** Where a line ends, and its direction there, of length 1. */
function endOf(points: readonly Point[]): { tip: Point; along: Point } | undefined {
  const [from, tip] = points.slice(-2);
  if (!from || !tip) return undefined;
  const length = Math.hypot(tip[0] - from[0], tip[1] - from[1]) || 1;
  return { tip, along: [(tip[0] - from[0]) / length, (tip[1] - from[1]) / length] };
}

/** An SVG path of a cross over the line, behind its head. */
export function crossing(points: readonly Point[]): string {
  const end = endOf(points);
  if (!end) return '';
  const [dx, dy] = end.along;
  const put = (back: number, side: number): Point => [
    end.tip[0] - dx * back - dy * side,
    end.tip[1] - dy * back + dx * side,
  ];
  const [near, far, half] = [crossFrom, crossFrom + crossSize, crossSize / 2];
  return [1, -1].map((side) => `M ${at(put(near, side * half))} L ${at(put(far, -side * half))}`).join(' ');
}

/** An SVG path of a head at the last point, in the direction of the last stretch. */
export function arrowhead(points: readonly Point[]): string {
  const end = endOf(points);
  if (!end) return '';
  const { tip } = end;
  const [dx, dy] = end.along;
  const base: Point = [tip[0] - dx * headLength, tip[1] - dy * headLength];
  const corner = (side: number): Point => [base[0] - dy * headWidth * side, base[1] + dx * headWidth * side];
  return `M ${at(tip)} L ${at(corner(1))} L ${at(corner(-1))} Z`;
}
