import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Position,
} from 'geojson';
import type { Names } from '../disputed/types';
import type { Bounds } from '../world/cells';
import { stepsPerDegree } from '../world/land';
import type { WorldReader } from '../world/reader';
import { polygonsOf } from '../world/rings';
import { joinedAcross } from './antimeridian';
import { type DrawnLand, drawLand } from './drawn-land';
import { joinLines } from './lines';
import { lineStatuses } from './line-status';
import { territoryUnits } from './territory-units';

const polygons = ({ arcs }: DrawnLand, isIn: (unit: string) => boolean): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: polygonsOf(arcs, isIn).map(({ outer, holes }) => [outer, ...holes].map(({ line }) => line)),
});

/** The outline of the territory: right-hand rule, lakes filled, cut at the antimeridian. */
export const outlineOf = (drawn: DrawnLand): MultiPolygon => polygons(drawn, (unit) => drawn.units.has(unit));

/** Land without its borders, all of the earth: one feature. */
export const landOf = (drawn: DrawnLand): FeatureCollection<MultiPolygon> => ({
  type: 'FeatureCollection',
  features: [{ type: 'Feature', properties: {}, geometry: polygons(drawn, (unit) => unit !== '') }],
});

function namesIn(names: Names, languages: readonly string[]): Record<string, string> {
  const own = languages.flatMap((language) => {
    const name = names[language.split('-')[0] as keyof Names];
    return name === undefined ? [] : [[`name:${language}`, name]];
  });
  return { name: names.en, ...Object.fromEntries(own) };
}

interface BorderGroup {
  properties: Feature['properties'];
  lines: Position[][];
}

/** Border lines, each once: one feature for plain borders and one for each disputed line, with its names. */
export function bordersOf(
  { arcs, disputed }: DrawnLand,
  languages: readonly string[],
): FeatureCollection<MultiLineString> {
  const statusOf = lineStatuses(disputed);
  const groups = new Map<string, BorderGroup>();
  for (const { left, right, line } of arcs) {
    if (left === '' || right === '') continue;
    const { status, names } = statusOf(left, right);
    if (status === 'none') continue;
    const properties = { status, ...(status !== 'border' && names && namesIn(names, languages)) };
    const key = JSON.stringify(properties);
    const group: BorderGroup = groups.get(key) ?? { properties, lines: [] };
    group.lines.push(line.map(([x, y]) => [x / stepsPerDegree, y / stepsPerDegree]));
    groups.set(key, group);
  }
  return {
    type: 'FeatureCollection',
    features: [...groups.values()].map(({ properties, lines }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'MultiLineString', coordinates: joinLines(lines) },
    })),
  };
}

/**
 * The borders within a territory: between what its entries name, each a country or a disputed area. None within one
 * entry.
 */
export async function cutInnerBorders(
  read: WorldReader,
  territory: readonly string[],
  first?: Bounds,
): Promise<LineString[]> {
  if (territory.length < 2) return [];
  const drawn = await drawLand(read, territory);
  const known = [...drawn.units];
  const entries = new Map(
    territory
      .filter((entry) => !entry.startsWith('-'))
      .flatMap((entry) =>
        [...territoryUnits([entry], drawn.disputed, known)].map((unit) => [unit, entry] as const),
      ),
  );
  const within = (first ? joinedAcross(drawn, first) : drawn).arcs.filter(
    ({ left, right }) =>
      drawn.units.has(left) && drawn.units.has(right) && entries.get(left) !== entries.get(right),
  );
  const lines = within.map(({ line }) => line.map(([x, y]) => [x / stepsPerDegree, y / stepsPerDegree]));
  return joinLines(lines).map((coordinates) => ({ type: 'LineString', coordinates }));
}

/**
 * The outline of a territory, one MultiPolygon, with the very lines that its ground draws; in one piece where a story's
 * first view crosses the antimeridian.
 */
export const cutTerritory = async (
  read: WorldReader,
  territory: readonly string[],
  first?: Bounds,
): Promise<MultiPolygon> => {
  const drawn = await drawLand(read, territory);
  return outlineOf(first ? joinedAcross(drawn, first) : drawn);
};
