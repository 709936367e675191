import { cellOf } from '../../../world/cells';
import { type Arc, type GridPosition, stepsPerDegree } from '../../../world/land';
import type { Faces } from './faces';
import type { Linework } from './linework';

/** The edges between different units as arcs, by the key of the cell that each lies in. */
export function arcsOfCells(linework: Linework, faces: Faces, units: readonly string[]): Map<string, Arc[]> {
  const { starts, faceOf } = faces;
  const count = starts.length;
  const unitAt = (half: number): string => units[faceOf[half] as number] as string;
  const at = (half: number): GridPosition => {
    const node = starts[half] as number;
    return [linework.xs[node] as number, linework.ys[node] as number];
  };
  const isEdge = (half: number): boolean => unitAt(half) !== unitAt(half ^ 1);
  const leaving = new Map<number, number[]>();
  for (let half = 0; half < count; half++) {
    if (!isEdge(half)) continue;
    const node = starts[half] as number;
    const halves = leaving.get(node);
    if (halves) halves.push(half);
    else leaving.set(node, [half]);
  }
  const cellOfEdge = (half: number): string => {
    const [[x0, y0], [x1, y1]] = [at(half), at(half ^ 1)];
    return cellOf((x0 + x1) / 2 / stepsPerDegree, (y0 + y1) / 2 / stepsPerDegree);
  };
  /** The half-edge that goes on after one, where the arc does. */
  const after = (half: number): number | undefined => {
    const halves = leaving.get(starts[half ^ 1] as number) as number[];
    const on = halves.find((each) => each !== (half ^ 1));
    if (halves.length !== 2 || on === undefined) return undefined;
    return cellOfEdge(on) === cellOfEdge(half) ? on : undefined;
  };
  const seen = new Uint8Array(count);
  const cells = new Map<string, Arc[]>();
  const walk = (first: number): void => {
    const line = [at(first)];
    let half: number | undefined = first;
    while (half !== undefined && !seen[half]) {
      seen[half] = seen[half ^ 1] = 1;
      line.push(at(half ^ 1));
      half = after(half);
    }
    const key = cellOfEdge(first);
    const arc = { left: unitAt(first), right: unitAt(first ^ 1), line };
    const arcs = cells.get(key);
    if (arcs) arcs.push(arc);
    else cells.set(key, [arc]);
  };
  // Arcs with ends first; what is left over is closed.
  for (let half = 0; half < count; half++) {
    if (isEdge(half) && !seen[half] && after(half ^ 1) === undefined) walk(half);
  }
  for (let half = 0; half < count; half++) if (isEdge(half) && !seen[half]) walk(half);
  return cells;
}
