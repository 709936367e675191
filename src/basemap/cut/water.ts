import type { Feature, FeatureCollection, MultiLineString, Polygon, Position } from 'geojson';
import { cellsWithin } from '../world/cells';
import { groupBy } from '../../story/group-by';
import { ringArea } from '../world/measure';
import {
  lakesOf,
  riversOf,
  smallLake,
  type WaterFile,
  type WorldLake,
  type WorldRiver,
  waterPath,
} from '../world/water';
import type { Around } from './around';
import { gapTo } from './focus';
import { joinLines } from './lines';
import { namesFor } from './place-names';
import { simpleLines } from './simple-lines';
import { widened } from './view';

/** Water is drawn so far beyond the focus: as a share of its size and in km, and at most, km. */
const around = { share: 0.2, km: 200, most: 600 } as const;
/** Small lakes are drawn so far beyond it. */
const smallAround = { share: 0.15, km: 100 } as const;
/** Rivers of a rank above this are drawn in the focus alone. */
const lastFarRank = 2;
/** Side of a square as large as a lake from which on it has a rank in the first view, px, the largest first. */
const lakeRanks = [40, 18, 9, 5] as const;
/** Beyond the focus a lake is so much larger at least. */
const farLake = 3;

/** Positions that all rivers and all shores may have: each some 6 kB after gzip. */
const mostPositions = 1000;

function riverFeatures(
  rivers: readonly WorldRiver[],
  { drawn: { focus }, languages }: Around,
): Feature<MultiLineString>[] {
  const isNear = ([x = 0, y = 0]: Position): boolean => focus.distanceTo(x, y) < focus.sizeKm * 0.15 + 40;
  const named = [...groupBy(rivers, ({ rank, latin }) => `${rank} ${latin}`).values()].flatMap((parts) => {
    const [river] = parts as [WorldRiver];
    const pieces = parts.flatMap(({ lines }) => lines);
    const kept = river.rank <= lastFarRank ? pieces : pieces.filter((line) => line.some(isNear));
    return joinLines(kept).map((line) => ({ river, line }));
  });
  const simple = simpleLines(
    named.map(({ line }) => line),
    focus,
    mostPositions,
  );
  const lines = groupBy(
    simple.map((line, index) => ({ line, river: named[index]?.river as WorldRiver })),
    ({ river }) => river,
  );
  return [...lines].map(([{ rank, latin, names }, of]) => ({
    type: 'Feature',
    properties: { kind: 'river', rank, ...(latin && namesFor(languages, latin, names)) },
    geometry: { type: 'MultiLineString', coordinates: of.map(({ line }) => line) },
  }));
}

/** Rank of a lake, or one beyond the last where it is too small to be drawn. */
function lakeRank({ area, rings }: WorldLake, { drawn: { focus }, view }: Around): number {
  const [[x = 0, y = 0] = []] = rings[0] ?? [];
  const isFar = focus.distanceTo(x, y) > focus.sizeKm * 0.1;
  const pixels = Math.sqrt(area) / view.kmPerPixel / (isFar ? farLake : 1);
  return 1 + lakeRanks.filter((least) => pixels < least).length;
}

function lakeFeatures(lakes: readonly WorldLake[], setting: Around): Feature<Polygon>[] {
  const { drawn, view, languages } = setting;
  const drawnLakes = lakes
    .map((lake) => ({ lake, rank: lakeRank(lake, setting) }))
    .filter(({ rank }) => rank <= lakeRanks.length);
  const isSeen = (ring: Position[]): boolean => Math.sqrt(Math.abs(ringArea(ring))) > 4 * view.kmPerPixel;
  const rings = drawnLakes.flatMap(({ lake, rank }) =>
    lake.rings.filter((ring, index) => index === 0 || isSeen(ring)).map((ring) => ({ lake, rank, ring })),
  );
  const simple = simpleLines(
    rings.map(({ ring }) => ring),
    drawn.focus,
    mostPositions,
  );
  const shores = groupBy(
    rings.map(({ lake, rank }, index) => ({ lake, rank, ring: simple[index] as Position[] })),
    ({ lake }) => lake,
  );
  return [...shores].map(([{ latin, names }, of]) => ({
    type: 'Feature',
    properties: { kind: 'lake', rank: of[0]?.rank, ...(latin && namesFor(languages, latin, names)) },
    geometry: { type: 'Polygon', coordinates: of.map(({ ring }) => ring) },
  }));
}

/** Rivers as lines by rank, and lakes as polygons, the largest first. */
export async function cutWater(setting: Around): Promise<FeatureCollection<MultiLineString | Polygon>> {
  const { read, view, drawn } = setting;
  const km = Math.min(around.most, drawn.focus.sizeKm * around.share + around.km);
  const cells = cellsWithin(widened(view.bounds, km)).filter((cell) => gapTo(drawn.focus, cell) < km);
  const isSmallSeen = Math.sqrt(smallLake) / view.kmPerPixel > (lakeRanks.at(-1) as number);
  const near = isSmallSeen
    ? cells.filter(
        (cell) => gapTo(drawn.focus, cell) < drawn.focus.sizeKm * smallAround.share + smallAround.km,
      )
    : [];
  const paths = [
    ...cells.map((cell) => waterPath(cell, 'coarse')),
    ...near.map((cell) => waterPath(cell, 'fine')),
  ];
  const files = (await Promise.all(paths.map(read))) as (WaterFile | undefined)[];
  const found = files.filter((file) => file !== undefined);
  const lakes = found.flatMap(lakesOf).sort((a, b) => b.area - a.area);
  const rivers = found.flatMap(riversOf).sort((a, b) => a.rank - b.rank);
  return {
    type: 'FeatureCollection',
    features: [...riverFeatures(rivers, setting), ...lakeFeatures(lakes, setting)],
  };
}
