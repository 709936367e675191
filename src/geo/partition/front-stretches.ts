import type { FrontPiece, LandEdge } from './arrangement';
import type { Face } from './faces';
import type { GridPoint, VertexTable } from './grid';

/** Part of a front with one face along its left and another along its right. */
export interface FrontStretch {
  readonly front: string;
  /** In the front's own direction; at least two. */
  readonly points: readonly GridPoint[];
  readonly left: Face;
  readonly right: Face;
}

/**
 * What each front divides, front by front in the given order. Where two fronts run along the same edge, it is the
 * first one's; where a front runs along the border, it divides nothing.
 */
export function dividedStretches(
  pieces: ReadonlyMap<string, readonly FrontPiece[]>,
  faces: readonly Face[],
  vertices: VertexTable,
): FrontStretch[] {
  const beside = facesBeside(faces);
  const taken = new Set<LandEdge>();
  return [...pieces].flatMap(([front, all]) => {
    const stretches: { points: GridPoint[]; left: Face; right: Face }[] = [];
    let end = -1;
    for (const { edge, forward } of all) {
      const { forward: one, backward: other } = beside.get(edge) ?? {};
      if (!one || !other || taken.has(edge)) continue;
      taken.add(edge);
      const [left, right] = forward ? [one, other] : [other, one];
      const [from, to] = forward ? [edge.from, edge.to] : [edge.to, edge.from];
      const open = stretches.at(-1);
      if (open && end === from && open.left === left && open.right === right)
        open.points.push(vertices.point(to));
      else stretches.push({ points: [vertices.point(from), vertices.point(to)], left, right });
      end = to;
    }
    return stretches.map((stretch) => ({ front, ...stretch }));
  });
}

/** The faces on both sides of each edge. */
function facesBeside(faces: readonly Face[]): Map<LandEdge, { forward?: Face; backward?: Face }> {
  const beside = new Map<LandEdge, { forward?: Face; backward?: Face }>();
  for (const face of faces) {
    for (const { edge, forward } of face.sides) {
      beside.set(edge, { ...beside.get(edge), [forward ? 'forward' : 'backward']: face });
    }
  }
  return beside;
}
