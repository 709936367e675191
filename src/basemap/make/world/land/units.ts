import type { Position } from 'geojson';
import { disputedAreas, settledOverlaps } from '../../../disputed';
import type { DisputedArea } from '../../../disputed/types';
import { insideOf } from '../../../world/inside';
import { boxOf } from '../../../world/measure';
import type { Faces } from './faces';
import type { FaceShapes } from './face-shapes';
import { mostAlong, type Piece, piecesOf } from './pieces';
import type { Owner } from './sources';

/** Overlaps of countries from this size on have to be declared, km2. */
const largestUndeclared = 15;

/** Marks a face that two countries' polygons lie over, until it is settled. */
const overlapMark = '?';

/** Code of a country, or the id of the disputed area that is all of it. */
const unitOfCode = new Map(
  disputedAreas.flatMap(({ id, source }) => (source.kind === 'country' ? [[source.code, id] as const] : [])),
);

const unitOf = (code: string): string => unitOfCode.get(code) ?? code;

const isIn = ([x, y]: Position, [west, south, east, north]: readonly number[]): boolean =>
  (x as number) >= (west as number) &&
  (x as number) <= (east as number) &&
  (y as number) >= (south as number) &&
  (y as number) <= (north as number);

/** The unit of each face by the polygons over it: a country's code, an area's id, '' for water and open questions. */
function firstUnits(faces: Faces, shapes: FaceShapes, owners: readonly Owner[]): string[] {
  const holds = (area: DisputedArea, codes: string[], outlines: string[], face: number): boolean => {
    const { source } = area;
    switch (source.kind) {
      case 'country':
        return codes.includes(source.code);
      case 'overlap': {
        const { within } = source;
        return (
          source.of.every((code) => codes.includes(code)) &&
          (!within || isIn(shapes.ring(face)[0] as Position, within))
        );
      }
      case 'hand':
      case 'regions':
        return outlines.includes(area.id) && codes.some((code) => source.from.includes(code));
      case 'gap':
        return codes.length === 0 && isAround(shapes, face, source.at);
      case 'place':
        return false;
      default:
        throw source satisfies never;
    }
  };
  return faces.owners.map((over, face) => {
    if (face === 0) return '';
    const codes: string[] = [];
    const outlines: string[] = [];
    for (const index of over) {
      const owner = owners[index] as Owner;
      if (owner.kind === 'country') codes.push(owner.code);
      else outlines.push(owner.id);
    }
    const area = disputedAreas.find((each) => holds(each, codes, outlines, face));
    if (area) return area.id;
    if (codes.length < 2) return unitOf(codes[0] ?? '');
    const settled = settledOverlaps.find(({ of }) => of.every((code) => codes.includes(code)));
    return settled ? unitOf(settled.to) : overlapMark + codes.sort().join('+');
  });
}

function isAround(shapes: FaceShapes, face: number, at: Position): boolean {
  const ring = shapes.ring(face);
  return isIn(at, boxOf(ring)) && insideOf(ring)(at);
}

const give = (units: string[], piece: Piece, unit: string): void => {
  for (const face of piece.faces) units[face] = unit;
};

/** Gives slivers of overlaps to a neighbour; throws where one is too large to be a sliver and nobody declared it. */
function settleOverlaps(units: string[], pieces: readonly Piece[], shapes: FaceShapes): void {
  const undeclared: string[] = [];
  for (const piece of pieces) {
    if (!piece.unit.startsWith(overlapMark)) continue;
    const codes = piece.unit.slice(1).split('+');
    if (piece.area >= largestUndeclared) {
      const where = boxOf(piece.faces.flatMap(shapes.ring)).map((value) => value.toFixed(2));
      undeclared.push(`${codes.join(' and ')}, ${piece.area.toFixed(0)} km2 at ${where.join(' ')}`);
    }
    const near = mostAlong(piece, (unit) => codes.some((code) => unitOf(code) === unit));
    give(units, piece, near ?? unitOf(codes[0] as string));
  }
  if (undeclared.length > 0) {
    throw new Error(
      `The package draws land in two countries, which neither src/basemap/disputed/ nor its settled overlaps declare:\n${undeclared.join('\n')}`,
    );
  }
}

/**
 * An area's outline from elsewhere does not follow the package's borders and coasts to the metre, and leaves slivers of
 * the country along them. They are the area's: all pieces of the country at its edge, but for its mainland.
 */
function takeLeftovers(units: string[], pieces: readonly Piece[], owners: readonly Owner[]): number {
  let taken = 0;
  for (const owner of owners) {
    if (owner.kind !== 'outline') continue;
    const size = pieces.filter(({ unit }) => unit === owner.id).reduce((sum, { area }) => sum + area, 0);
    for (const code of owner.from) {
      const ofCountry = pieces.filter(({ unit }) => unit === code);
      const largest = Math.max(...ofCountry.map(({ area }) => area));
      const beside = ofCountry.filter(({ along }) => along.has(owner.id));
      for (const piece of beside) {
        if (piece.area === largest || piece.area > size / 3) continue;
        give(units, piece, owner.id);
        taken++;
      }
    }
  }
  return taken;
}

/** The unit of each face: ISO 3166-1 alpha-3 or the id of a disputed area; '' is water, which is dealt with later. */
export function unitsOfFaces(faces: Faces, shapes: FaceShapes, owners: readonly Owner[]): string[] {
  const units = firstUnits(faces, shapes, owners);
  settleOverlaps(units, piecesOf(faces, shapes, units), shapes);
  while (takeLeftovers(units, piecesOf(faces, shapes, units), owners) > 0);
  return units;
}
