import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { merge, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import type {
  GeometryCollection,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';
import type { AreaRow, AreasFile } from '../../../world/areas';
import { groupBy } from '../../../../story/group-by';
import { alpha3 } from '../../../world/iso';
import { packLine } from '../../../world/lines';
import { ringArea } from '../../../world/measure';
import { type CodedArea, codedAreas } from './area-codes';
import { areaNamer } from './area-names';
import { readPlaces } from './places';
import { simplifiedTo } from './simplify';
import { type Files, rowsText } from './text';

type Coded = TopoPolygon<{ codes: string[] }> | TopoMultiPolygon<{ codes: string[] }>;

/** How far a line may be off, km: less in a small country. */
const toleranceOf = (areaKm2: number): number => Math.max(0.1, Math.min(1.8, Math.sqrt(areaKm2) / 400));

/** Areas of a country as one topology, each with the codes of today's in it. */
function topologyOf(areas: readonly CodedArea[]): { whole: Topology; coded: GeometryCollection } {
  const features = areas.map(({ codes, polygons }) => ({
    type: 'Feature' as const,
    properties: { codes },
    geometry: { type: 'MultiPolygon', coordinates: polygons as Position[][][] } satisfies MultiPolygon,
  }));
  const km2 = areas.reduce((sum, { polygons }) => sum + areaOf(polygons), 0);
  const detailed = topology({ areas: { type: 'FeatureCollection', features } });
  const whole = simplifiedTo(toleranceOf(km2) ** 2, detailed);
  return { whole, coded: whole.objects['areas'] as GeometryCollection };
}

const areaOf = (polygons: readonly Position[][][]): number =>
  polygons.reduce((sum, [outer = []]) => sum + Math.abs(ringArea(outer)), 0);

/** Lines between areas of the package that have no area of today in common: what divides one of those is not known. */
function linesOf(whole: Topology, coded: GeometryCollection): Position[][] {
  const codesOf = (one: unknown): string[] => (one as Coded).properties?.codes ?? [];
  const lines = mesh(
    whole,
    coded,
    (one, other) => one !== other && !codesOf(one).some((code) => codesOf(other).includes(code)),
  );
  return lines.coordinates;
}

/** The middle of the largest part, by latitude stretched as on the map, and the side of a square as large as all. */
function middleOf(polygons: Position[][][]): { at: Position; extent: number } {
  const largest = polygons.toSorted((a, b) => areaOf([b]) - areaOf([a]))[0] ?? [];
  const squash = Math.cos((((largest[0]?.[0]?.[1] ?? 0) as number) * Math.PI) / 180);
  const [x = 0, y = 0] = polylabel(
    largest.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon * squash, lat])),
    0.01,
  );
  return { at: [x / squash, y], extent: Math.round(Math.sqrt(areaOf(polygons))) };
}

/** The middle of an area's towns: half lie west of it, half south. */
function amongTowns(code: string): Position | undefined {
  const inside = readPlaces().filter(({ country, area }) => `${country}.${area}` === code);
  const middle = (axis: 0 | 1): number | undefined =>
    inside.map(({ position }) => position[axis] as number).sort((a, b) => a - b)[inside.length >> 1];
  const [x, y] = [middle(0), middle(1)];
  return x === undefined || y === undefined ? undefined : [x, y];
}

/** What the package has in Israel and in the West Bank both. */
const leftOut = new Set(['IL.WE']);

/** First-level areas of today of one country. */
function fileOf(
  country: string,
  areas: readonly CodedArea[],
  namer: ReturnType<typeof areaNamer>,
): AreasFile {
  const { whole, coded } = topologyOf(areas);
  const ofTowns = readPlaces().filter(
    (place) => place.country === country && place.area && place.area !== '00',
  );
  const current = new Set([
    ...ofTowns.map(({ area }) => `${country}.${area}`),
    ...areas.flatMap(({ codes }) => codes),
  ]);
  const rows = [...current]
    .filter((code) => !leftOut.has(code))
    .sort()
    .flatMap((code): AreaRow[] => {
      const holders = areas.filter(({ codes }) => codes.includes(code));
      const isWhole = holders.length > 0 && holders.every(({ codes }) => codes.length === 1);
      const named = namer(code, holders);
      if (!named) return [];
      const parts = coded.geometries.filter((one) => (one as Coded).properties?.codes.includes(code));
      const middle = isWhole
        ? middleOf(merge(whole, parts as never).coordinates)
        : { at: amongTowns(code), extent: 0 };
      if (!middle.at) return [];
      const [x, y] = middle.at.map((value) => Math.round(value * 1000)) as [number, number];
      return [[code, x, y, middle.extent, named.latin, named.names]];
    });
  const lines = rows.length > 1 ? linesOf(whole, coded).map(packLine) : [];
  return { areas: rows.length > 1 ? rows : [], lines: lines.filter(({ length }) => length > 2) };
}

/** First-level areas of the world by country. */
export function areaFiles(): Files {
  const namer = areaNamer();
  const byCountry = [...groupBy(codedAreas(), ({ country }) => country)].flatMap(([country, areas]) => {
    const code = alpha3(country);
    const file = code ? fileOf(country, areas, namer) : undefined;
    return code && file && file.areas.length > 0 ? [{ code, file }] : [];
  });
  return new Map(
    byCountry
      .sort((a, b) => (a.code < b.code ? -1 : 1))
      .map(({ code, file }) => [
        `areas/${code}.json`,
        `{"areas":[\n${rowsText(file.areas)}\n],"lines":[\n${rowsText(file.lines)}\n]}\n`,
      ]),
  );
}
