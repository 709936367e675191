import type { Position } from 'geojson';
import { slots } from '../support/slots';
import { inJson } from './folder';
import type { Random } from './random';

type Line = Position[];

const far = [0, -0, 180, -180, 90, -90, 200, 1e9, 1e308, -1e308, 1e-300, 5e-324];

/** Breaks or bends one list of positions: a line, a ring, or the points of a zone. */
export const geometry = inJson(
  (root, random) => {
    const lines = slots(root).filter(([holder, key]) => isLine(holder[key]));
    if (lines.length === 0) return breakPoint(root, random);
    const [holder, key] = random.pick(lines);
    holder[key] = bend(holder[key] as Line, random);
  },
  (name) => name.endsWith('.geojson'),
);

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'number');
const isLine = (value: unknown): value is Line =>
  Array.isArray(value) && value.length > 0 && value.every(isPosition);

function bend(line: Line, random: Random): unknown {
  const at = random.below(line.length);
  const [lon = 0, lat = 0] = line[at] as Position;
  const near = 10 ** -(1 + random.below(9));
  const [first = []] = line;
  return random.pick<() => unknown>([
    () => [],
    () => [first],
    () => line.slice(0, -1),
    () => line.toReversed(),
    () => [...line, ...line],
    () => [...line, ...line.toReversed()],
    () => line.with(at, line[random.below(line.length)] as Position),
    () => line.with(at, [random.pick(far), lat]),
    () => line.with(at, [lon, random.pick(far)]),
    () => line.with(at, [lon + near, lat - near]),
    () => line.toSpliced(at, 0, [lon, lat]),
    () => line.toSpliced(at, 0, [lon + near, lat], [lon, lat + near]),
    () => line.map(([x = 0]) => [x, lat]),
    () => line.map(([x = 0, y = 0]) => [x, lat + (y - lat) * near]),
    () => line.map(([x = 0, y = 0]) => [lon + (x - lon) * near, lat + (y - lat) * near]),
    () => line.map(([x, y], index) => (index === at ? [x, y, 0] : [y, x])),
    () => line.toSorted(([a = 0], [b = 0]) => a - b),
    () => [line],
    () => lon,
  ])();
}

function breakPoint(root: object, random: Random): void {
  const points = slots(root).filter(([holder, key]) => isPosition(holder[key]) || key === 'geometry');
  if (points.length === 0) return;
  const [holder, key] = random.pick(points);
  holder[key] = random.pick<unknown>([
    [],
    [0],
    [random.pick(far), random.pick(far)],
    null,
    { type: 'Point', coordinates: [] },
    { type: 'MultiPolygon', coordinates: [] },
    { type: 'MultiPolygon', coordinates: [[]] },
    { type: 'GeometryCollection', geometries: [] },
  ]);
}
