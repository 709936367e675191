import type { Position } from 'geojson';

const kmPerDegree = 111.32;

/**
 * A line with fewer positions, none of those left out farther than a tolerance from it (Douglas and Peucker). A closed
 * one stays closed, with at least three corners.
 * @param line degrees
 * @param toleranceKm 0 for all of it
 */
export function thinned(line: readonly Position[], toleranceKm: number): readonly Position[] {
  if (toleranceKm <= 0 || line.length < 3) return line;
  const flat = flattened(line);
  const kept = new Set([0, line.length - 1]);
  const [first, last] = [line[0], line.at(-1)];
  const isClosed = first?.[0] === last?.[0] && first?.[1] === last?.[1];
  if (isClosed) {
    const far = farthest(flat, 0, line.length - 1);
    kept.add(far.index);
    keep(flat, 0, far.index, toleranceKm, kept);
    keep(flat, far.index, line.length - 1, toleranceKm, kept);
    if (kept.size < 4) kept.add(widest(flat, far.index));
  } else keep(flat, 0, line.length - 1, toleranceKm, kept);
  return line.filter((_, index) => kept.has(index));
}

type Flat = readonly (readonly [x: number, y: number])[];

/** Kilometres on a plane that is true around the line. */
function flattened(line: readonly Position[]): Flat {
  const lats = line.map(([, lat = 0]) => lat);
  const middle = (lats.reduce((a, b) => Math.min(a, b)) + lats.reduce((a, b) => Math.max(a, b))) / 2;
  const shrink = Math.cos((middle * Math.PI) / 180);
  return line.map(([lon = 0, lat = 0]) => [lon * kmPerDegree * shrink, lat * kmPerDegree]);
}

function keep(flat: Flat, from: number, to: number, tolerance: number, kept: Set<number>): void {
  // A list in place of recursion: lines may have hundreds of thousands of positions.
  const spans: [number, number][] = [[from, to]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { index, km } = farthest(flat, ...span);
    if (km <= tolerance) continue;
    kept.add(index);
    spans.push([span[0], index], [index, span[1]]);
  }
}

/** The position between two that is farthest from the straight way between them. */
function farthest(flat: Flat, from: number, to: number): { index: number; km: number } {
  const [start, end] = [flat[from], flat[to]];
  let best = { index: from, km: -1 };
  if (!start || !end) return best;
  for (let index = from + 1; index < to; index++) {
    const km = distance(flat[index] ?? start, start, end);
    if (km > best.km) best = { index, km };
  }
  return best;
}

function distance(
  [x, y]: readonly [number, number],
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - x0) * dx + (y - y0) * dy) / square));
  return Math.hypot(x - x0 - share * dx, y - y0 - share * dy);
}

/** Of a closed line: the position farthest from the chord between its first one and another. */
function widest(flat: Flat, other: number): number {
  const [start, end] = [flat[0], flat[other]];
  let best = { index: 1, km: -1 };
  if (!start || !end) return best.index;
  for (let index = 1; index < flat.length - 1; index++) {
    if (index === other) continue;
    const km = distance(flat[index] ?? start, start, end);
    if (km > best.km) best = { index, km };
  }
  return best.index;
}
