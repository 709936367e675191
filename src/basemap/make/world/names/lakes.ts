import type { MultiPolygon, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { cellOf } from '../../../world/cells';
import { packLine } from '../../../world/lines';
import type { LakeRow } from '../../../world/water';
import { insideOf } from '../../../world/inside';
import { boxOf, ringArea } from '../../../world/measure';
import { packageJson } from '../../packages';
import { namesBeside } from './beside';
import { simplifiedTo } from './simplify';
import { type LakeWords, lakeRows } from './words/lakes';

/** The smallest lake and the smallest island in a lake that are kept, km2. */
const smallest = 45;
/** The Caspian is a sea: the land ends at it. */
const largest = 150_000;

const areaOf = (rings: readonly Position[][]): number => Math.abs(ringArea(rings[0] ?? []));

/** The package's lakes; parts of one that the package has cut along a meridian or parallel are joined again. */
function packageLakes(): Position[][][] {
  const { geometries } = packageJson<{ geometries: MultiPolygon[] }>('lakes', 'map.geo.json');
  const polygons = geometries.flatMap(({ coordinates }) => coordinates).filter((rings) => areaOf(rings) > 10);
  const features = polygons.map((coordinates) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates },
  }));
  const whole = topology({ lakes: { type: 'FeatureCollection', features } });
  const joined = merge(whole, (whole.objects['lakes'] as GeometryCollection).geometries as never);
  return joined.coordinates.filter((rings) => areaOf(rings) >= smallest && areaOf(rings) < largest);
}

function simplified(polygons: readonly Position[][][]): Position[][][] {
  const features = polygons.map((coordinates) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates: coordinates as Position[][] },
  }));
  const detailed = topology({ lakes: { type: 'FeatureCollection', features } });
  const whole: Topology = simplifiedTo(0.4, detailed);
  return feature(whole, whole.objects['lakes'] as GeometryCollection).features.map(
    ({ geometry }) => (geometry as { coordinates: Position[][] }).coordinates,
  );
}

const turned = (ring: Position[], side: 1 | -1): Position[] =>
  ringArea(ring) * side < 0 ? ring.toReversed() : ring;

/** How far a row's position may lie beyond the box of its lake, degrees: some stand on an island. */
const beside = 0.15;

/** The row of each named lake: the lake that a row's position is in, else the largest whose box it is in. */
function namedLakes(lakes: readonly Position[][][]): Map<Position[][], LakeWords> {
  const sorted = lakes
    .map((rings) => ({ rings, box: boxOf(rings[0] ?? []) }))
    .sort((a, b) => areaOf(b.rings) - areaOf(a.rings));
  const found = new Map<Position[][], LakeWords>();
  for (const row of lakeRows) {
    const [x, y] = row.at;
    const around = sorted.filter(
      ({ rings, box: [west, south, east, north] }) =>
        !found.has(rings) &&
        x >= west - beside &&
        x <= east + beside &&
        y >= south - beside &&
        y <= north + beside,
    );
    const lake = around.find(({ rings: [outer = []] }) => insideOf(outer)([x, y])) ?? around[0];
    if (lake) found.set(lake.rings, row);
    else throw new Error(`The package has no lake at the position of ${row.english}.`);
  }
  return found;
}

/** Lakes of the world by the cell of their middle. */
export function lakesByCell(): Map<string, LakeRow[]> {
  const byCell = new Map<string, LakeRow[]>();
  const lakes = simplified(packageLakes()).filter(([outer = []]) => outer.length > 3);
  const named = namedLakes(lakes);
  for (const rings of lakes) {
    const [outer = [], ...islands] = rings;
    const kept = [
      turned(outer, 1),
      ...islands
        .filter((ring) => ring.length > 3 && Math.abs(ringArea(ring)) >= smallest)
        .map((ring) => turned(ring, -1)),
    ];
    const [west, south, east, north] = boxOf(outer);
    const { english = '', names = {} } = named.get(rings) ?? {};
    const packed = kept.map((ring) => packLine(ring.slice(0, -1)));
    const cell = cellOf((west + east) / 2, (south + north) / 2);
    byCell.set(cell, [
      ...(byCell.get(cell) ?? []),
      [Math.round(areaOf(kept)), english, namesBeside(english, names), packed],
    ]);
  }
  for (const rows of byCell.values()) rows.sort((a, b) => b[0] - a[0]);
  return byCell;
}
