import type { Position } from 'geojson';

type Ring = readonly Position[];

/** Rings as chains of arcs: what two rings share is one arc. */
export interface Arcs {
  readonly arcs: readonly (readonly Position[])[];
  /** For each ring in its order, the arcs that it runs along; negative (`-1 - index`) where it runs against one. */
  readonly chains: readonly (readonly number[])[];
}

const keyOf = (position: Position | undefined) => `${position?.[0]},${position?.[1]}`;

/**
 * Cuts closed rings where they come together and part, so that a border of two is there once. Shared are only positions
 * that are exactly the same.
 */
export function arcsOf(rings: readonly Ring[]): Arcs {
  const isJunction = junctionsOf(rings);
  const arcs: (readonly Position[])[] = [];
  const known = new Map<string, number>();

  function arcOf(arc: readonly Position[]): number {
    const [forward, backward] = [arc.map(keyOf).join(' '), arc.map(keyOf).toReversed().join(' ')];
    const same = known.get(forward);
    if (same !== undefined) return same;
    const turned = known.get(backward);
    if (turned !== undefined) return -1 - turned;
    arcs.push(arc);
    known.set(forward, arcs.length - 1);
    return arcs.length - 1;
  }

  const chains = rings.map((ring) => {
    const open = ring.slice(0, -1);
    const cuts = open.flatMap((position, index) => (isJunction(position) ? [index] : []));
    if (cuts.length === 0) return [arcOf(fromLeast(open))];
    return cuts.map((from, index) => {
      const to = cuts[index + 1] ?? (cuts[0] ?? 0) + open.length;
      return arcOf([...open, ...open].slice(from, to + 1));
    });
  });
  return { arcs, chains };
}

/** A position is a junction where not all that pass it come from, and go to, the same two. */
function junctionsOf(rings: readonly Ring[]): (position: Position) => boolean {
  const sides = new Map<string, string>();
  const junctions = new Set<string>();
  for (const ring of rings) {
    const open = ring.slice(0, -1).map(keyOf);
    open.forEach((key, index) => {
      const pair = [open.at(index - 1) ?? '', open[(index + 1) % open.length] ?? ''].sort().join(' ');
      const before = sides.get(key);
      if (before === undefined) sides.set(key, pair);
      else if (before !== pair) junctions.add(key);
    });
  }
  return (position) => junctions.has(keyOf(position));
}

/** A closed ring that begins and ends at its least position, the same for each ring of the same positions. */
function fromLeast(open: readonly Position[]): readonly Position[] {
  let least = 0;
  open.forEach(([lon = 0, lat = 0], index) => {
    const [x = 0, y = 0] = open[least] ?? [];
    if (lon < x || (lon === x && lat < y)) least = index;
  });
  return [...open.slice(least), ...open.slice(0, least + 1)];
}

/** The rings again, of other arcs that have the same ends, such as thinned ones. */
export const ringsOf = (chains: Arcs['chains'], arcs: Arcs['arcs']): Ring[] =>
  chains.map((chain) =>
    chain.flatMap((number, index) => {
      const arc = number >= 0 ? arcs[number] : arcs[-1 - number]?.toReversed();
      return (arc ?? []).slice(index === 0 ? 0 : 1);
    }),
  );
