import type { DrawnLand } from './drawn-land';

/** The units of the land that share a border with the territory's. */
export const neighboursOf = ({ arcs, units }: DrawnLand): Set<string> =>
  new Set(
    arcs
      .filter(({ left, right }) => units.has(left) !== units.has(right))
      .flatMap(({ left, right }) => [left, right])
      .filter((unit) => unit !== '' && !units.has(unit)),
  );
