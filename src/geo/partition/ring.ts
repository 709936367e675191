import type { GridPoint } from './grid';

/** A closed ring without its first point repeated. */
export type Ring = readonly GridPoint[];

/** Twice the area in square steps: positive when the ring runs counter-clockwise. */
export function doubleArea(ring: Ring): number {
  const origin = ring[0] as GridPoint;
  let sum = 0;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] as GridPoint;
    sum += (a.x - origin.x) * (b.y - origin.y) - (b.x - origin.x) * (a.y - origin.y);
  });
  return sum;
}

/** Whether a point lies inside; a point on the ring itself may fall on either side. */
export function ringHolds(ring: Ring, point: GridPoint): boolean {
  let inside = false;
  ring.forEach((a, index) => {
    const b = ring[(index + 1) % ring.length] as GridPoint;
    if (a.y > point.y === b.y > point.y) return;
    if (point.x < a.x + ((point.y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

/** Whether a point lies inside an outer ring and in none of its holes. */
export const ringsHold = ([outer, ...holes]: readonly Ring[], point: GridPoint): boolean =>
  outer !== undefined && ringHolds(outer, point) && !holes.some((hole) => ringHolds(hole, point));

/** A point well inside an outer ring with holes: the middle of the widest stretch among several parallels. */
export function pointWithin(rings: readonly Ring[]): GridPoint {
  const heights = [...new Set(rings.flat().map(({ y }) => y))].sort((one, other) => one - other);
  const tries = 24;
  let best = { x: 0, y: 0, width: -1 };
  for (let index = 0; index < tries; index += 1) {
    const step = Math.floor(((index + 0.5) / tries) * (heights.length - 1));
    const y = ((heights[step] as number) + (heights[step + 1] as number)) / 2;
    const crossings = crossingsAt(rings, y);
    for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
      const [west, east] = [crossings[pair] as number, crossings[pair + 1] as number];
      if (east - west > best.width) best = { x: (west + east) / 2, y, width: east - west };
    }
  }
  return { x: best.x, y: best.y };
}

/** Where rings cross a parallel that passes through none of their vertices, west to east. */
function crossingsAt(rings: readonly Ring[], y: number): number[] {
  const crossings = rings.flatMap((ring) =>
    ring.flatMap((a, index) => {
      const b = ring[(index + 1) % ring.length] as GridPoint;
      return a.y > y === b.y > y ? [] : [a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)];
    }),
  );
  return crossings.sort((one, other) => one - other);
}
