import type { LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { arrange, territoryRings } from './arrangement';
import { territoryFaces, type Face } from './faces';
import { dividedStretches, type FrontStretch } from './front-stretches';
import { type GridPoint, toDegrees, VertexTable } from './grid';
import { findHolders, type HolderProblem, type Seed } from './holders';
import { mostCrossings } from './noding';
import type { Ring } from './ring';

export interface Front {
  readonly id: string;
  /** May end outside the territory: what divides nothing is cut away. */
  readonly line: LineString;
}

/** A stretch of a front inside the territory, and the zones to its left and to its right. */
export interface ZoneEdge {
  readonly front: string;
  readonly line: LineString;
  readonly between: [left: string, right: string];
}

export type PartitionProblem =
  | HolderProblem
  /** No part of the front separates two faces: it is all outside the territory, or its ends hang loose. */
  | { kind: 'front-divides-nothing'; front: string }
  /** The fronts cross each other, themselves or the border more often than fronts do. */
  | { kind: 'tangled-fronts'; crossings: number }
  | { kind: 'front-inside-zone'; front: string; zone: string; point: Position };

/** Where there are problems: without the zones that they name, and without the edges of what is no zone's. */
export interface Partition {
  readonly zones: ReadonlyMap<string, Polygon | MultiPolygon>;
  readonly edges: readonly ZoneEdge[];
  /** The faces that are no zone's for certain. */
  readonly open: readonly Polygon[];
  readonly problems: readonly PartitionProblem[];
}

/**
 * Cuts a territory along fronts and gives each face to the zone that has a seed in it. Zones share the vertices of
 * their common edges exactly, leave no gap, and have coordinates of at most six decimals; rings follow RFC 7946.
 * @param borders lines within the territory, between its countries, that divide two zones without a front; elsewhere
 * they divide nothing
 */
export function partition(
  territory: Polygon | MultiPolygon,
  fronts: readonly Front[],
  seeds: readonly Seed[],
  borders: readonly LineString[] = [],
): Partition {
  const dividing = borders.length === 0 ? [] : dividingBorders(territory, fronts, seeds, borders);
  const division = divide(territory, [...fronts, ...dividing], seeds);
  if (!division) {
    return {
      zones: new Map(),
      edges: [],
      open: [],
      problems: [{ kind: 'tangled-fronts', crossings: mostCrossings }],
    };
  }
  const { faces, holders, problems } = division;
  const written = new Set(fronts.map(({ id }) => id));
  const stretches = division.stretches.filter(({ front }) => written.has(front));
  const sure = withoutDoubtful(holders, problems);
  return {
    zones: collectZones(sure),
    edges: stretches.flatMap((stretch) => zoneEdge(stretch, sure) ?? []),
    open: faces.filter((face) => !sure.has(face)).map(polygonOfFace),
    problems: [...problems, ...findIdleFronts(fronts, stretches), ...findInnerFronts(stretches, holders)],
  };
}

/** The faces between the lines, and whose they are; undefined where the lines cross too often. */
function divide(territory: Polygon | MultiPolygon, lines: readonly Front[], seeds: readonly Seed[]) {
  const vertices = new VertexTable();
  const arrangement = arrange(territory, lines, vertices);
  if (!arrangement) return undefined;
  const { edges, pieces } = arrangement;
  const faces = territoryFaces(edges, territoryRings(territory), vertices);
  const stretches = dividedStretches(pieces, faces, vertices);
  return { faces, stretches, ...findHolders(faces, stretches, seeds) };
}

/** The stretches of borders that have one zone on one side and another on the other, as lines of ids of their own. */
function dividingBorders(
  territory: Polygon | MultiPolygon,
  fronts: readonly Front[],
  seeds: readonly Seed[],
  borders: readonly LineString[],
): Front[] {
  // No front has such an id.
  const lines = borders.map((line, index) => ({ id: `border ${index}`, line }));
  const ids = new Set(lines.map(({ id }) => id));
  const { stretches = [], holders } = divide(territory, [...fronts, ...lines], seeds) ?? {};
  return stretches
    .filter(({ front, left, right }) => {
      const [one, other] = [holders?.get(left), holders?.get(right)];
      return ids.has(front) && one !== undefined && other !== undefined && one !== other;
    })
    .map(({ points }, index) => ({
      id: `border ${index}`,
      line: { type: 'LineString', coordinates: points.map(toDegrees) },
    }));
}

/** A zone that a problem names holds no face for certain. */
function withoutDoubtful(
  holders: ReadonlyMap<Face, string>,
  problems: readonly HolderProblem[],
): ReadonlyMap<Face, string> {
  const doubtful = new Set(
    problems.flatMap((problem) => {
      if (problem.kind === 'face-of-two-zones') return problem.zones;
      return problem.kind === 'seed-outside-territory' ? [problem.zone] : [];
    }),
  );
  return new Map([...holders].filter(([, zone]) => !doubtful.has(zone)));
}

function findIdleFronts(fronts: readonly Front[], stretches: readonly FrontStretch[]): PartitionProblem[] {
  const dividing = new Set(stretches.map(({ front }) => front));
  return fronts
    .filter(({ id }) => !dividing.has(id))
    .map(({ id }) => ({ kind: 'front-divides-nothing', front: id }));
}

function findInnerFronts(
  stretches: readonly FrontStretch[],
  holders: ReadonlyMap<Face, string>,
): PartitionProblem[] {
  return stretches.flatMap(({ front, left, right, points }) => {
    const zone = holders.get(left);
    if (zone === undefined || zone !== holders.get(right)) return [];
    const point = toDegrees(points[Math.floor(points.length / 2)] as GridPoint);
    return [{ kind: 'front-inside-zone' as const, front, zone, point }];
  });
}

/** Every zone as the list of its faces, zones in the order of their names. */
function collectZones(holders: ReadonlyMap<Face, string>): Map<string, Polygon | MultiPolygon> {
  const polygons = new Map<string, Position[][][]>();
  for (const [face, zone] of holders) {
    polygons.set(zone, [...(polygons.get(zone) ?? []), polygonOfFace(face).coordinates]);
  }
  const zones = [...polygons].sort(([one], [other]) => (one < other ? -1 : 1));
  return new Map(zones.map(([zone, parts]) => [zone, polygonOf(parts)]));
}

const polygonOfFace = ({ rings }: Face): Polygon => ({
  type: 'Polygon',
  coordinates: rings.map(closedRing),
});

const closedRing = (ring: Ring): Position[] => [...ring, ring[0] as GridPoint].map(toDegrees);

const polygonOf = (parts: Position[][][]): Polygon | MultiPolygon =>
  parts.length === 1
    ? { type: 'Polygon', coordinates: parts[0] as Position[][] }
    : { type: 'MultiPolygon', coordinates: parts };

/** Nothing where no zone, or the same, is on both sides. */
function zoneEdge(
  { front, points, left, right }: FrontStretch,
  holders: ReadonlyMap<Face, string>,
): ZoneEdge | undefined {
  const [one, other] = [holders.get(left), holders.get(right)];
  if (one === undefined || other === undefined || one === other) return undefined;
  return { front, line: { type: 'LineString', coordinates: points.map(toDegrees) }, between: [one, other] };
}
