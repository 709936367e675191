import type { MultiPolygon, Polygon, Position } from 'geojson';
import { arrange, type FrontPiece, territoryRings } from '../../../geo/partition/arrangement';
import { type Face, territoryFaces } from '../../../geo/partition/faces';
import { dividedStretches, type FrontStretch } from '../../../geo/partition/front-stretches';
import { type GridPoint, toDegrees, toGrid, VertexTable } from '../../../geo/partition/grid';
import { pointWithin, type Ring, ringHolds, ringsHold } from '../../../geo/partition/ring';
import { shareFaces, widthKm } from './share-faces';

/** An area that is to be a zone: its rings, closed, in degrees. */
export interface Area {
  readonly key: string;
  readonly rings: readonly (readonly Position[])[];
}

export interface Line {
  readonly id: string;
  readonly line: readonly Position[];
}

export interface Ground {
  readonly territory: Polygon | MultiPolygon;
  /** The fronts that the story has. */
  readonly fronts: readonly Line[];
  /** A point of each zone that it has. */
  readonly seeds: readonly { readonly zone: string; readonly point: Position }[];
  /** The story's zones as they are cut. */
  readonly zones: ReadonlyMap<string, Polygon | MultiPolygon>;
}

export interface Taken {
  /** Points in the ground of each area, one in each piece: none for an area that gets nothing. */
  readonly seeds: ReadonlyMap<string, readonly Position[]>;
  /** Points in the ground that is nobody's. */
  readonly rest: readonly Position[];
  /** The lines that part one zone from another, or from what is nobody's, in parts where only some of it does. */
  readonly fronts: readonly Line[];
  /** Areas that are, in part at least, on ground that the story's zones hold. */
  readonly held: ReadonlySet<string>;
  /** Lines that part nothing. */
  readonly idle: ReadonlySet<string>;
  /** Gaps that were given to the area beside them. */
  readonly gaps: number;
}

/**
 * What areas take of a territory: the lines and the territory's border cut it into faces, and each face is the first
 * area's that it lies in. What a zone of the story holds stays with it.
 * @param lines of the areas (each shared one once), then the lines that are fronts by themselves
 * @param alone which of the lines are such fronts: they part ground also where nobody holds it
 * @param gapKm gaps narrower than this are given to the area beside them
 * @param joinsRest whether the ground that is nobody's becomes one zone
 * @returns nothing where the lines cross more often than fronts do
 */
export function takeGround(
  ground: Ground,
  areas: readonly Area[],
  lines: readonly Line[],
  alone: ReadonlySet<string>,
  { gapKm, joinsRest }: { readonly gapKm: number; readonly joinsRest: boolean },
): Taken | undefined {
  const vertices = new VertexTable();
  const own = new Set(lines.map(({ id }) => id));
  const arranged = arrange(
    ground.territory,
    [...ground.fronts, ...lines].map(({ id, line }) => ({
      id,
      line: { type: 'LineString' as const, coordinates: [...line] },
    })),
    vertices,
  );
  if (!arranged) return undefined;
  const faces = territoryFaces(arranged.edges, territoryRings(ground.territory), vertices);
  const pieces = arranged.pieces;
  const stretches = dividedStretches(pieces, faces, vertices);
  const places = faces.map((face) => ({ face, point: pointWithin(face.rings) }));
  const owners = new Map<Face, string>();
  const held = new Set<string>();
  const finder = createFinder(areas);
  const seeded = facesOfSeeds(faces, ground.seeds);
  for (const { face, point } of places) {
    const area = finder(point);
    const zone = seeded.get(face) ?? zoneAt(ground.zones, point);
    if (zone !== undefined) {
      owners.set(face, `zone ${zone}`);
      if (area !== undefined && widthKm(face) >= gapKm) held.add(area);
    } else if (area !== undefined && widthKm(face) >= leastKm) owners.set(face, area);
  }
  // A front of the story is no gap's edge: what it parts stays parted.
  const walls = new Set(ground.fronts.flatMap(({ id }) => (pieces.get(id) ?? []).map(({ edge }) => edge)));
  const gaps = shareFaces(faces, walls, owners, gapKm);
  const isArea = new Set(areas.map(({ key }) => key));
  const rest: Position[] = [];
  const seeds = new Map<string, Position[]>();
  for (const { face, point } of places) {
    const owner = owners.get(face);
    // A gap is one with the ground beside it.
    if (gaps.has(face)) continue;
    if (owner === undefined) rest.push(toDegrees(point));
    else if (isArea.has(owner)) seeds.set(owner, [...(seeds.get(owner) ?? []), toDegrees(point)]);
  }
  if (joinsRest) for (const face of faces) if (!owners.has(face)) owners.set(face, 'rest');
  const { fronts, idle } = dividing(lines, stretches, owners, alone, own, pieces);
  return { seeds, rest, fronts, held, idle, gaps: gaps.size };
}

/** Ground narrower than this has no room for a point of its own, km. */
const leastKm = 0.002;

/** The faces in which the story's zones have a point. */
function facesOfSeeds(faces: readonly Face[], seeds: Ground['seeds']): Map<Face, string> {
  const found = new Map<Face, string>();
  for (const { zone, point } of seeds) {
    const at = toGrid(point);
    const face = faces.find(({ rings }) => ringsHold(rings, at));
    if (face && !found.has(face)) found.set(face, zone);
  }
  return found;
}

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** The first area that a point lies in. */
function createFinder(areas: readonly Area[]): (point: GridPoint) => string | undefined {
  const known = areas.map(({ key, rings }) => {
    const grid: Ring[] = rings.map((ring) => ring.slice(0, -1).map(toGrid));
    return { key, grid, box: boxOf(grid) };
  });
  return (point) =>
    known.find(
      ({ grid, box }) =>
        point.x >= box.west &&
        point.x <= box.east &&
        point.y >= box.south &&
        point.y <= box.north &&
        grid.filter((ring) => ringHolds(ring, point)).length % 2 === 1,
    )?.key;
}

function boxOf(rings: readonly Ring[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of rings)
    for (const { x, y } of ring) {
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  return { west, south, east, north };
}

function zoneAt(zones: Ground['zones'], point: GridPoint): string | undefined {
  for (const [zone, shape] of zones)
    if (territoryRings(shape).some((rings) => ringsHold(rings, point))) return zone;
  return undefined;
}

/** The lines that part two owners: as a whole where all that is in the territory does, else the parts that do. */
function dividing(
  lines: readonly Line[],
  stretches: readonly FrontStretch[],
  owners: ReadonlyMap<Face, string>,
  alone: ReadonlySet<string>,
  own: ReadonlySet<string>,
  pieces: ReadonlyMap<string, readonly FrontPiece[]>,
): Pick<Taken, 'fronts' | 'idle'> {
  const parts = new Map<string, { all: number; kept: FrontStretch[] }>();
  for (const stretch of stretches) {
    if (!own.has(stretch.front)) continue;
    const part = parts.get(stretch.front) ?? { all: 0, kept: [] };
    parts.set(stretch.front, part);
    part.all++;
    const [left, right] = [owners.get(stretch.left), owners.get(stretch.right)];
    const isBetween = left !== right || (left === undefined && alone.has(stretch.front));
    if (isBetween) part.kept.push(stretch);
  }
  const idle = new Set<string>();
  const fronts = lines.flatMap(({ id, line }): Line[] => {
    const { all, kept } = parts.get(id) ?? { all: 0, kept: [] };
    if (kept.length === 0) idle.add(id);
    if (kept.length === 0) return [];
    // Where part of a line runs along another one, that one divides there.
    const isWhole = all === kept.length && runs(kept) === (pieces.get(id) ?? []).length;
    if (isWhole) return [{ id, line }];
    return joined(kept).map((points, index) => ({ id: `${id} ${index}`, line: points.map(toDegrees) }));
  });
  return { fronts, idle };
}

const runs = (stretches: readonly FrontStretch[]) =>
  stretches.reduce((sum, { points }) => sum + points.length - 1, 0);

/** Stretches that follow each other as one line. */
function joined(stretches: readonly FrontStretch[]): GridPoint[][] {
  const lines: GridPoint[][] = [];
  for (const { points } of stretches) {
    const [last, start] = [lines.at(-1)?.at(-1), points[0]];
    if (last && start && last.x === start.x && last.y === start.y) lines.at(-1)?.push(...points.slice(1));
    else lines.push([...points]);
  }
  return lines;
}
