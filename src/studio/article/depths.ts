import type { Stretch } from '../text/quotes-of';

/** So many marks over each other are told apart. */
const mostDepths = 3;

/**
 * The parts of a text that are under one mark, under two, and under three or more, from stretches that may overlap and
 * nest: the first list has those under one.
 */
export function depthsOf(stretches: readonly Stretch[]): Stretch[][] {
  const edges = stretches
    .filter(({ from, to }) => to > from)
    .flatMap(({ from, to }) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ])
    .toSorted((one, other) => one.at - other.at);
  const depths: Stretch[][] = Array.from({ length: mostDepths }, () => []);
  let depth = 0;
  let from = 0;
  for (const { at, step } of edges) {
    if (depth > 0 && at > from) depths[Math.min(depth, mostDepths) - 1]?.push({ from, to: at });
    depth += step;
    from = at;
  }
  return depths;
}
