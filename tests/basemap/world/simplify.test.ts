import { describe, expect, test } from 'vitest';
import {
  type Arc,
  decodeArcs,
  type GridPosition,
  type LandCell,
  landPath,
} from '../../../src/basemap/world/land';
import { simplifyArcs, triangleKm2 } from '../../../src/basemap/world/simplify';
import { readWorld } from './read-world';

type Edge = readonly [GridPosition, GridPosition];

const side = ([ax, ay]: GridPosition, [bx, by]: GridPosition, [px, py]: GridPosition): number =>
  Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax));

const isSame = (one: GridPosition, other: GridPosition): boolean =>
  one[0] === other[0] && one[1] === other[1];

/** Whether two edges meet anywhere but in an end that both have. Their boxes meet. */
function meet([a, b]: Edge, [c, d]: Edge): boolean {
  const shared = [a, b].filter((end) => isSame(end, c) || isSame(end, d)).length;
  const [first, second] = [side(a, b, c) * side(a, b, d), side(c, d, a) * side(c, d, b)];
  if (shared === 0) return first <= 0 && second <= 0;
  if (shared === 2) return true;
  // Edges on one line that leave their shared end to the same side lie over each other.
  const [at, to] = isSame(a, c) || isSame(a, d) ? [a, b] : [b, a];
  const other = isSame(at, c) ? d : c;
  const along = (to[0] - at[0]) * (other[0] - at[0]) + (to[1] - at[1]) * (other[1] - at[1]);
  return side(at, to, other) === 0 && along > 0;
}

/** Pairs of edges that cross, touch or lie over each other but at their nodes. */
function meetings(arcs: readonly Arc[]): [Edge, Edge][] {
  const all = arcs.flatMap(({ line }) => line.slice(1).map((to, at): Edge => [line[at] as GridPosition, to]));
  const low = ([[ax, ay], [bx, by]]: Edge, axis: 0 | 1): number =>
    axis === 0 ? Math.min(ax, bx) : Math.min(ay, by);
  const high = ([[ax, ay], [bx, by]]: Edge, axis: 0 | 1): number =>
    axis === 0 ? Math.max(ax, bx) : Math.max(ay, by);
  all.sort((one, other) => low(one, 0) - low(other, 0));
  return all.flatMap((edge, at) => {
    const found: [Edge, Edge][] = [];
    for (let next = at + 1; next < all.length && low(all[next] as Edge, 0) <= high(edge, 0); next++) {
      const other = all[next] as Edge;
      if (low(other, 1) > high(edge, 1) || low(edge, 1) > high(other, 1)) continue;
      if (meet(edge, other)) found.push([edge, other]);
    }
    return found;
  });
}

const edges = (arcs: readonly Arc[]): number => arcs.reduce((sum, { line }) => sum + line.length - 1, 0);

describe.each(['e020n30', 'e010n60', 'w080s50', 'e120n00'])('the land of %s', (cell) => {
  const load = async () => decodeArcs((await readWorld(landPath(cell, 'fine'))) as LandCell, cell);

  test.each([0.5, 4, 30, 300])(
    'simplified to %d km has no line that crosses or touches another',
    async (km) => {
      const arcs = await load();
      const simplified = simplifyArcs(arcs, (twice, [, y]) => triangleKm2(twice, y) / (2 * km ** 2));
      expect(edges(simplified)).toBeLessThan(edges(arcs));
      expect(meetings(simplified)).toEqual([]);
      expect(simplified.map(({ line }) => [line[0], line.at(-1)])).toEqual(
        arcs.map(({ line }) => [line[0], line.at(-1)]),
      );
    },
  );

  test('keeps no more positions than it is told', async () => {
    const arcs = await load();
    const most = Math.round(edges(arcs) / 3) + arcs.length;
    const simplified = simplifyArcs(arcs, () => 2, most);
    expect(edges(simplified) + simplified.length).toBeLessThanOrEqual(most);
  });
});
