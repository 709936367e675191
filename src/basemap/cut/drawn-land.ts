import type { DisputedFile } from '../world/disputed';
import { joinArcs } from '../world/join-arcs';
import { type Arc, type LandFile, stepsPerDegree } from '../world/land';
import type { WorldReader } from '../world/reader';
import { type LandPolygon, polygonsOf } from '../world/rings';
import { simplifyArcs, triangleKm2 } from '../world/simplify';
import { type Focus, makeFocus } from './focus';
import { loadLand } from './load-land';
import { territoryUnits } from './territory-units';

/** The land around a territory, as its ground draws it. */
export interface DrawnLand {
  arcs: Arc[];
  disputed: DisputedFile;
  /** The units of the territory. */
  units: ReadonlySet<string>;
  focus: Focus;
}

/** What one ground may take. */
export interface GroundLimits {
  /** All that is read of the land's finer files, bytes after gzip. */
  bytes: number;
  /** Positions of land and borders in all. */
  positions: number;
  islands: number;
  /** How finely the territory is drawn, km; by its size unless given. */
  near?: number;
}

/** A story's: land and borders are some 60 kB after gzip. */
export const storyLimits: GroundLimits = { bytes: 120_000, positions: 11_000, islands: 1200 };

/** The smallest island, as a share of the square of the resolution: in the territory, and elsewhere. */
const smallestOwn = 6;
const smallestOther = 5;

const isSea = ({ left, right }: Arc): boolean => left === '' || right === '';

/** The one unit that an island is, or undefined where several share it. */
function unitOfIsland({ outer, holes }: LandPolygon): string | undefined {
  if (holes.length > 0 || !outer.arcs.every(isSea)) return undefined;
  const units = new Set(outer.arcs.map(({ left, right }) => left || right));
  return units.size === 1 ? [...units][0] : undefined;
}

/** Leaves out the islands that are too small to be seen where they lie. */
function withoutIslets(
  arcs: readonly Arc[],
  units: ReadonlySet<string>,
  { resolutionAt }: Focus,
  most: number,
): Arc[] {
  const polygons = polygonsOf(arcs, (unit) => unit !== '');
  const islands = polygons.flatMap((polygon) => {
    const unit = unitOfIsland(polygon);
    if (unit === undefined) return [];
    const [longitude, latitude] = polygon.outer.line[0] as [number, number];
    const least = units.has(unit) ? smallestOwn : smallestOther;
    return [{ polygon, unit, size: polygon.outer.area / (least * resolutionAt(longitude, latitude) ** 2) }];
  });
  const largest = new Map<string, (typeof islands)[number]>();
  for (const island of islands) {
    const other = largest.get(island.unit);
    if (!other || other.polygon.outer.area < island.polygon.outer.area) largest.set(island.unit, island);
  }
  const dropped = islands
    .sort((one, other) => other.size - one.size)
    .filter(({ size }, at) => size < 1 || at >= most)
    .filter((island) => !units.has(island.unit) || largest.get(island.unit) !== island);
  const gone = new Set(dropped.flatMap(({ polygon }) => polygon.outer.arcs));
  return joinArcs(arcs.filter((arc) => !gone.has(arc)));
}

/** Reads and simplifies the land for a territory: the same lines in whatever view. */
export async function drawLand(
  read: WorldReader,
  territory: readonly string[],
  limits = storyLimits,
): Promise<DrawnLand> {
  const [land, disputed] = (await Promise.all([read('land.json'), read('disputed.json')])) as [
    LandFile,
    DisputedFile,
  ];
  const units = territoryUnits(territory, disputed, Object.keys(land.extents));
  const extents = [...units].map((unit) => land.extents[unit] ?? {});
  const focus = makeFocus(extents, limits.near);
  const arcs = withoutIslets(await loadLand(read, land, focus, limits.bytes), units, focus, limits.islands);
  const weight = (twice: number, [x, y]: readonly [number, number]): number =>
    triangleKm2(twice, y) / (2 * focus.resolutionAt(x / stepsPerDegree, y / stepsPerDegree) ** 2);
  return { arcs: simplifyArcs(arcs, weight, limits.positions), disputed, units, focus };
}
