import type { Faces } from './faces';
import type { FaceShapes } from './face-shapes';
import { mostAlong, type Piece, piecesOf } from './pieces';

/** River islands and what else is apart from its unit goes to the land around it up to this size, km2. */
const largestSliver = 5;
/** And up to this size where that land would touch itself in one point. */
const largestPinched = 40;

const give = (units: string[], { faces }: Piece, unit: string): void => {
  for (const face of faces) units[face] = unit;
};

/** Pieces that may go: none that is the largest of its unit. */
function smallPieces(pieces: readonly Piece[], km2: number): Piece[] {
  const largest = new Map<string, Piece>();
  for (const piece of pieces) {
    const other = largest.get(piece.unit);
    if (!other || other.area < piece.area) largest.set(piece.unit, piece);
  }
  return pieces.filter((piece) => piece.unit !== '' && piece.area < km2 && largest.get(piece.unit) !== piece);
}

/** Gives small pieces that lie between other land to it. */
export function withoutSlivers(faces: Faces, shapes: FaceShapes, units: string[]): void {
  for (const piece of smallPieces(piecesOf(faces, shapes, units), largestSliver)) {
    if (piece.along.has('')) continue;
    const unit = mostAlong(piece, () => true);
    if (unit !== undefined) give(units, piece, unit);
  }
}

/** Faces around each node where four or more lines meet. */
function crossings({ starts, faceOf }: Faces, units: readonly string[]): number[][] {
  const leaving = new Map<number, number[]>();
  for (let half = 0; half < starts.length; half++) {
    const [face, other] = [faceOf[half] as number, faceOf[half ^ 1] as number];
    if (units[face] === units[other]) continue;
    const node = starts[half] as number;
    const around = leaving.get(node);
    if (around) around.push(face);
    else leaving.set(node, [face]);
  }
  return [...leaving.values()].filter((around) => around.length > 3);
}

/**
 * Where a unit touches itself in one point, the small piece of another that it is pinched around goes to it: an outline
 * with a hole that touches its edge is one that many programs refuse. True when there was one.
 */
export function withoutPinches(faces: Faces, shapes: FaceShapes, units: string[]): boolean {
  const small = new Map(
    smallPieces(piecesOf(faces, shapes, units), largestPinched).flatMap((piece) =>
      piece.faces.map((face) => [face, piece] as const),
    ),
  );
  let found = false;
  for (const around of crossings(faces, units)) {
    const names = around.map((face) => units[face] as string);
    const twice = names.filter((unit, at) => unit !== '' && names.indexOf(unit) !== at);
    const options = twice.flatMap((unit) =>
      around.flatMap((face) => {
        const piece = small.get(face);
        return piece && piece.unit === units[face] && piece.unit !== unit ? [{ piece, unit }] : [];
      }),
    );
    const [best] = options.sort((one, other) => one.piece.area - other.piece.area);
    if (!best) continue;
    give(units, best.piece, best.unit);
    found = true;
  }
  return found;
}
