import type { Position } from 'geojson';

/**
 * The outer edge of the Golan, from the Hasbani south of Ghajar to the Yarmouk east of al-Hamma: the line of 1923,
 * traced by hand and generalised to 0.5-1 km. North to south; the two ends are vertices of the package's own
 * borders of Lebanon and Jordan, so that the rings meet exactly.
 */
export const golanOuterEdge: readonly Position[] = [
  [35.6242, 33.2424],
  [35.6385, 33.2475],
  [35.654, 33.251],
  [35.669, 33.2495],
  [35.6835, 33.2455],
  [35.686, 33.237],
  [35.676, 33.2285],
  [35.664, 33.224],
  [35.6635, 33.212],
  [35.6705, 33.2],
  [35.6715, 33.184],
  [35.6695, 33.166],
  [35.66, 33.15],
  [35.656, 33.131],
  [35.65, 33.112],
  [35.642, 33.09],
  [35.636, 33.07],
  [35.631, 33.05],
  [35.63, 33.03],
  [35.6285, 33.01],
  [35.6345, 32.992],
  [35.635, 32.975],
  [35.628, 32.957],
  [35.6205, 32.94],
  [35.621, 32.922],
  [35.6265, 32.906],
  [35.623, 32.894],
  [35.638, 32.8875],
  [35.6465, 32.875],
  [35.6525, 32.86],
  [35.6555, 32.843],
  [35.653, 32.826],
  [35.648, 32.812],
  [35.6465, 32.801],
  [35.653, 32.79],
  [35.6535, 32.772],
  [35.648, 32.756],
  [35.643, 32.74],
  [35.6365, 32.724],
  [35.6375, 32.709],
  [35.65, 32.701],
  [35.664, 32.703],
  [35.6776, 32.7025],
];

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
