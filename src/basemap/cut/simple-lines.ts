import type { Position } from 'geojson';
import { type GridPosition, stepsPerDegree } from '../world/land';
import { simplifyArcs, triangleKm2 } from '../world/simplify';
import type { Focus } from './focus';

/**
 * Lines, or closed rings, on the ground's grid and no finer than the ground is drawn where they lie; none cross anew.
 * @param most positions that all of them may have; the ends of lines stay
 */
export function simpleLines(
  lines: readonly Position[][],
  { resolutionAt }: Focus,
  most: number,
): Position[][] {
  const arcs = lines.map((line) => ({
    left: '',
    right: '',
    line: line.map(
      ([x = 0, y = 0]): GridPosition => [Math.round(x * stepsPerDegree), Math.round(y * stepsPerDegree)],
    ),
  }));
  const weight = (twice: number, [x, y]: GridPosition): number =>
    triangleKm2(twice, y) / (2 * resolutionAt(x / stepsPerDegree, y / stepsPerDegree) ** 2);
  return simplifyArcs(arcs, weight, most).map(({ line }) =>
    line.map(([x, y]) => [x / stepsPerDegree, y / stepsPerDegree]),
  );
}
