import type { Face } from '../../../geo/partition/faces';
import type { LandEdge } from '../../../geo/partition/arrangement';
import { doubleArea, type Ring } from '../../../geo/partition/ring';
import type { GridPoint } from '../../../geo/partition/grid';

const kmPerStep = 111.32 / 1e6;

/**
 * Gives each narrow face that is nobody's to the owner along most of its edge: where two files draw one border, or two
 * lines of one file, what is between them is no statement.
 * @param walls edges that stay: no face is given to an owner beyond them
 * @param owners who owns each face; the narrow ones are added
 * @param narrowKm the width of a face: twice its area by its length around
 * @returns those that were given
 */
export function shareFaces(
  faces: readonly Face[],
  walls: ReadonlySet<LandEdge>,
  owners: Map<Face, string>,
  narrowKm: number,
): ReadonlySet<Face> {
  const given = new Set<Face>();
  const narrow = faces.filter((face) => !owners.has(face) && widthKm(face) < narrowKm);
  if (narrow.length === 0) return given;
  const around = new Map<LandEdge, Face[]>();
  for (const face of faces)
    for (const { edge } of face.sides) around.set(edge, [...(around.get(edge) ?? []), face]);
  let left = narrow;
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    // From what is known at the beginning of a round, so that the order of the faces decides nothing.
    const found = left.flatMap((face) => {
      const owner = neighbourOf(face, around, walls, owners);
      return owner === undefined ? [] : [[face, owner] as const];
    });
    for (const [face, owner] of found) {
      owners.set(face, owner);
      given.add(face);
    }
    left = left.filter((face) => !owners.has(face));
  }
  return given;
}

/** The owner of most of the edges around a face, by their number. */
function neighbourOf(
  face: Face,
  around: ReadonlyMap<LandEdge, readonly Face[]>,
  walls: ReadonlySet<LandEdge>,
  owners: ReadonlyMap<Face, string>,
): string | undefined {
  const counts = new Map<string, number>();
  for (const { edge } of face.sides) {
    const other = walls.has(edge) ? undefined : around.get(edge)?.find((one) => one !== face);
    const owner = other && owners.get(other);
    if (owner !== undefined) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))[0]?.[0];
}

/** Twice the area of a face by its length around, km. */
export function widthKm({ rings }: Face): number {
  const [outer] = rings;
  const shrink = Math.cos((((outer?.[0]?.y ?? 0) / 1e6) * Math.PI) / 180);
  const area =
    (doubleArea(outer as Ring) - rings.slice(1).reduce((sum, ring) => sum + Math.abs(doubleArea(ring)), 0)) /
    2;
  const around = rings.reduce((sum, ring) => sum + lengthOf(ring, shrink), 0);
  return (2 * area * shrink * kmPerStep) / around;
}

const lengthOf = (ring: Ring, shrink: number) =>
  ring.reduce((sum, a, index) => {
    const b = ring[(index + 1) % ring.length] as GridPoint;
    return sum + Math.hypot((b.x - a.x) * shrink, b.y - a.y);
  }, 0);
