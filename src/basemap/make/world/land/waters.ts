import type { Position } from 'geojson';
import { banksOf, shareOut } from '../../border-waters';
import { insideOf } from '../../../world/inside';
import { boxesMeet, boxOf, ringArea } from '../../../world/measure';
import { lakeLines } from './lake-lines';
import type { Faces } from './faces';
import type { FaceShapes } from './face-shapes';
import { Linework } from './linework';
import { mostAlong, type Piece, piecesOf } from './pieces';

/** Waters larger than this stay open in the land: the Caspian Sea, km2. */
const largestLake = 200_000;
/** Waters between countries smaller than this go to one of them whole, km2. */
const smallestShared = 3;

const isLake = ({ unit, area }: Piece): boolean => unit === '' && area < largestLake;

const isLand = (unit: string): boolean => unit !== '';

const fill = (units: string[], piece: Piece): boolean => {
  const unit = mostAlong(piece, isLand);
  for (const face of piece.faces) units[face] = unit ?? '';
  return unit !== undefined;
};

/** Gives each face of water inside of land to the unit along which it has most of its shore. */
export function fillWaters(faces: Faces, shapes: FaceShapes, units: string[]): void {
  for (;;) {
    const lakes = piecesOf(faces, shapes, units, true).filter(isLake);
    if (!lakes.map((piece) => fill(units, piece)).some(Boolean)) return;
  }
}

/** Lines that share out a face of water between the units around it. */
function sharingLines(
  { faceOf }: Faces,
  shapes: FaceShapes,
  units: readonly string[],
  face: number,
): (readonly Position[])[] {
  const ring = shapes.ring(face);
  const box = boxOf(ring);
  const byHand = lakeLines.filter((line) => {
    const middle = line[Math.floor((line.length - 1) / 2)] as Position;
    return boxesMeet(boxOf([middle]), box) && insideOf(ring)(middle);
  });
  if (byHand.length > 0) return byHand;
  const halves = shapes.outline(face);
  const unitAcross = (edge: number): string =>
    units[faceOf[(halves[edge] as number) ^ 1] as number] as string;
  const banks = banksOf(ring, (_from, _to, edge) => unitAcross(edge));
  const shares = shareOut(banks, ringArea(ring)).slice(0, -1);
  return shares.map((share) => [share.ring.at(-2) as Position, share.ring[0] as Position]);
}

/**
 * The units' edges alone, with straight lines through the waters that lie between several of them: from where their
 * borders meet the shore, as in the fine ground of one country. Owners are indexes of the units.
 */
export function withSharedWaters(
  linework: Linework,
  faces: Faces,
  shapes: FaceShapes,
  units: string[],
): { linework: Linework; names: string[]; settled: ReadonlySet<number> } {
  for (const piece of piecesOf(faces, shapes, units).filter(isLake)) {
    const around = [...piece.along.keys()].filter(isLand);
    if (around.length < 2 || piece.area < smallestShared) fill(units, piece);
  }
  const names = [...new Set(units)].filter(isLand).sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  const edges = new Linework();
  const unitAt = (half: number): string => units[faces.faceOf[half] as number] as string;
  for (let half = 0; half < faces.faceOf.length; half += 2) {
    const [left, right] = [unitAt(half), unitAt(half + 1)];
    if (left === right) continue;
    const change = new Map<number, number>();
    const [leftIndex, rightIndex] = [indexOf.get(left), indexOf.get(right)];
    if (leftIndex !== undefined) change.set(leftIndex, 1);
    if (rightIndex !== undefined) change.set(rightIndex, -1);
    const [from, to] = [half, half + 1].map((each) => {
      const node = faces.starts[each] as number;
      return edges.node(linework.xs[node] as number, linework.ys[node] as number);
    }) as [number, number];
    edges.add(from, to, edges.changeId(change));
  }
  const settled = new Set(edges.edges.keys());
  for (const piece of piecesOf(faces, shapes, units)) {
    if (isLake(piece))
      for (const face of piece.faces) edges.addLines(sharingLines(faces, shapes, units, face));
  }
  return { linework: edges, names, settled };
}
