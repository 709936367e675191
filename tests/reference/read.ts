import { existsSync, readFileSync } from 'node:fs';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiPoint,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { partition } from '../../src/geo/partition/partition';
import { firstSlug } from '../support/first-story';

const root = new URL('../../', import.meta.url);
const referenceFolder = new URL(`${process.env['REFERENCE'] ?? '../shared/reference'}/`, root);
const storyFolder = new URL(`data/stories/${firstSlug}/`, root);

/** Stands beside the project or where REFERENCE says, not in it: it is looked at, never shipped. */
export const hasReference = existsSync(new URL('settlements.csv', referenceFolder));

export interface Settlement {
  name: string;
  /** Degrees, lon before lat. */
  at: Position;
  holder: string;
  area: string;
}

export interface Place {
  name: string;
  at: Position;
}

export interface Zone {
  id: string;
  holder: string;
  geometry: Polygon | MultiPolygon;
}

export function readSettlements(): Settlement[] {
  return readTable('settlements.csv').map((row) => ({
    name: row.name_en as string,
    at: [Number(row.lon), Number(row.lat)],
    holder: row.holder as string,
    area: row.area as string,
  }));
}

export const readReferenceRoad = (): Position[] =>
  readTable('m4.csv').map((row) => [Number(row.lon), Number(row.lat)]);

export const readPlaces = (): Place[] =>
  readTable('places.csv').map((row) => ({
    name: row.name_en as string,
    at: [Number(row.lon), Number(row.lat)],
  }));

/** A stretch of a front between two zones. */
export interface Edge {
  front: string;
  between: readonly [string, string];
  precisionKm: number;
  line: LineString;
}

/** The story's zones as its fronts cut them, and the fronts between them; throws when they are no partition. */
export function readZones(): { zones: Zone[]; edges: Edge[] } {
  const country = readFeatures<Polygon | MultiPolygon>(new URL('data/basemap/SYR/territory.geojson', root));
  const fronts = readFeatures<LineString>(new URL('fronts.geojson', storyFolder));
  const zones = readFeatures<MultiPoint>(new URL('zones.geojson', storyFolder));
  const result = partition(
    (country[0] as Feature<Polygon | MultiPolygon>).geometry,
    fronts.map(({ id, geometry }) => ({ id: String(id), line: geometry })),
    zones.flatMap(({ id, geometry }) => geometry.coordinates.map((point) => ({ zone: String(id), point }))),
  );
  if (result.problems.length > 0)
    throw new Error(`The zones are no partition:\n${JSON.stringify(result.problems, null, 2)}`);
  const precision = new Map(fronts.map(({ id, properties }) => [id, Number(properties?.precisionKm)]));
  return {
    zones: zones.map(({ id, properties }) => ({
      id: String(id),
      holder: String(properties?.holder),
      geometry: result.zones.get(String(id)) as Polygon | MultiPolygon,
    })),
    edges: result.edges.map((edge) => ({ ...edge, precisionKm: precision.get(edge.front) as number })),
  };
}

export function readRoad(): LineString {
  const routes = readFeatures<LineString>(new URL('routes.geojson', storyFolder));
  const road = routes.find(({ id }) => id === 'm4');
  if (!road) throw new Error('There is no route "m4" in routes.geojson.');
  return road.geometry;
}

const readFeatures = <G extends Feature['geometry']>(file: URL): Feature<G>[] =>
  (JSON.parse(readFileSync(file, 'utf8')) as FeatureCollection<G>).features;

/** Rows by column name. Fields may stand in double quotes; none of these files has a line break in one. */
function readTable(name: string): Record<string, string>[] {
  const [head, ...rows] = readFileSync(new URL(name, referenceFolder), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map(fields);
  return rows.map((row) =>
    Object.fromEntries((head as string[]).map((column, index) => [column, row[index] ?? ''])),
  );
}

const fields = (line: string): string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
