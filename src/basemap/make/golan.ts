import type { Position } from 'geojson';
import { golanOuterEdge } from '../disputed/hand-lines';

/** A ring of Israel cut in two along the outer edge: the Golan and the rest; both closed. */
export interface GolanCut {
  golan: Position[];
  rest: Position[];
}

/** Cuts a closed ring that passes through both ends of the outer edge; throws when it does not. */
export function cutGolan(ring: readonly Position[]): GolanCut {
  const open = ring.slice(0, -1);
  const indexOf = (end: Position | undefined): number => {
    const index = open.findIndex(([x, y]) => x === end?.[0] && y === end?.[1]);
    if (index < 0)
      throw new Error(`The border ring has no vertex at ${end?.join(', ')}, where the Golan's edge ends.`);
    return index;
  };
  const north = indexOf(golanOuterEdge[0]);
  const south = indexOf(golanOuterEdge.at(-1));
  const walk = (from: number, to: number): Position[] =>
    from <= to ? open.slice(from, to + 1) : [...open.slice(from), ...open.slice(0, to + 1)];
  const inner = golanOuterEdge.slice(1, -1);
  const first = [...walk(north, south), ...inner.toReversed()];
  const second = [...walk(south, north), ...inner];
  const close = (part: Position[]): Position[] => [...part, part[0] as Position];
  const eastmost = (part: Position[]): number => Math.max(...part.map(([x]) => x as number));
  return eastmost(first) > eastmost(second)
    ? { golan: close(first), rest: close(second) }
    : { golan: close(second), rest: close(first) };
}
