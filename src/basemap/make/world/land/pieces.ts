import type { Faces } from './faces';
import type { FaceShapes } from './face-shapes';

/** Faces of one unit that hang together by edges. */
export interface Piece {
  unit: string;
  faces: number[];
  /** km2, with what lies inside of its outlines. */
  area: number;
  /** Length of its edge along each other unit, km; '' is what belongs to nobody. */
  along: Map<string, number>;
}

/**
 * The pieces of every unit; with `apart`, each face of water inside of land is one of its own. The sea around it all is
 * none.
 */
export function piecesOf(faces: Faces, shapes: FaceShapes, units: readonly string[], apart = false): Piece[] {
  const { faceOf } = faces;
  const parent = Int32Array.from(units, (_, face) => face);
  const root = (face: number): number => {
    let at = face;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at] as number] as number;
      at = parent[at] as number;
    }
    return at;
  };
  for (let half = 0; half < faceOf.length; half += 2) {
    const [left, right] = [faceOf[half] as number, faceOf[half + 1] as number];
    if (units[left] !== units[right]) continue;
    if (!apart || units[left] !== '' || left === 0 || right === 0) parent[root(left)] = root(right);
  }
  const pieces = new Map<number, Piece>();
  const sea = root(0);
  units.forEach((unit, face) => {
    const key = root(face);
    if (key === sea) return;
    const piece = pieces.get(key) ?? { unit, faces: [], area: 0, along: new Map<string, number>() };
    piece.faces.push(face);
    piece.area += shapes.areas[face] as number;
    pieces.set(key, piece);
  });
  for (let half = 0; half < faceOf.length; half++) {
    const [face, other] = [faceOf[half] as number, faceOf[half ^ 1] as number];
    const unit = units[other] as string;
    if (units[face] === unit) continue;
    const along = pieces.get(root(face))?.along;
    along?.set(unit, (along.get(unit) ?? 0) + shapes.length(half));
  }
  return [...pieces.values()];
}

/** The unit along which a piece has most of its edge, of those that pass; undefined where none does. */
export function mostAlong({ along }: Piece, passes: (unit: string) => boolean): string | undefined {
  const found = [...along]
    .filter(([unit]) => passes(unit))
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return found[0]?.[0];
}
