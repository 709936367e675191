import type { MultiPolygon, Polygon, Position } from 'geojson';
import { insideOf } from '../../../world/inside';
import { boxOf } from '../../../world/measure';
import { packageJson } from '../../packages';
import { type Place, readPlaces } from './places';

export interface AreaProperties {
  readonly adm1_code: string;
  readonly iso_a2: string;
  readonly gn_a1_code?: string;
  readonly name?: string | null;
  readonly type_en?: string;
  readonly [name: `name_${string}`]: string | null | undefined;
}

/** An area of the package with the first-level areas of today that its towns are in. */
export interface CodedArea {
  readonly properties: AreaProperties;
  readonly polygons: readonly Position[][][];
  /** Two-letter code. */
  readonly country: string;
  /** One where the area is, or is a part of, an area of today; several where it has been divided since. */
  readonly codes: readonly string[];
}

interface PackageFeature {
  readonly properties: AreaProperties;
  readonly geometry: Polygon | MultiPolygon;
}

/** Towns by whole degrees, to find those near. */
function townGrid(places: readonly Place[]): (x: number, y: number) => readonly Place[] {
  const grid = new Map<string, Place[]>();
  for (const place of places) {
    const key = place.position.map(Math.floor).join();
    grid.set(key, [...(grid.get(key) ?? []), place]);
  }
  return (x, y) => grid.get(`${x},${y}`) ?? [];
}

function counted<Value>(values: readonly Value[]): [value: Value, count: number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

/** A first-level area has at least such a share of the towns of an area of the package, or it is its neighbour. */
const leastShare = 0.12;
/** An area of the package with such a share of its towns in one of today's is that one: the others lie at its edge. */
const wholeShare = 0.75;

function codesOf(inside: readonly Place[], properties: AreaProperties, country: string): string[] {
  const { gn_a1_code: listed } = properties;
  const codes = counted(
    inside.filter((place) => place.country === country && place.area).map(({ area }) => area),
  );
  const all = codes.reduce((sum, [, count]) => sum + count, 0);
  const isWhole = (codes[0]?.[1] ?? 0) >= all * wholeShare;
  const found = codes
    .filter(([, count], index) => (isWhole ? index === 0 : count >= all * leastShare))
    .map(([code]) => `${country}.${code}`);
  if (found.length > 0) return found.sort();
  const isListed = listed?.startsWith(`${country}.`) && listed.length > 3;
  return [listed && isListed ? listed : `${country}.${properties.adm1_code.replace(/\W/gu, '')}`];
}

/** All first-level areas of the package, old as some are, with the codes of today's. */
export function codedAreas(): CodedArea[] {
  const { features } = packageJson<{ features: PackageFeature[] }>('areas', 'data/states/admin1.json');
  const near = townGrid(readPlaces());
  return features.map(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const inside = polygons.flatMap(([outer = []]) => {
      const isIn = insideOf(outer);
      const [west, south, east, north] = boxOf(outer).map(Math.floor) as [number, number, number, number];
      const found: Place[] = [];
      for (let x = west; x <= east; x++) {
        for (let y = south; y <= north; y++)
          found.push(...near(x, y).filter(({ position }) => isIn(position)));
      }
      return found;
    });
    const country = counted(inside.map((place) => place.country))[0]?.[0] ?? properties.iso_a2;
    const codes = codesOf(inside, properties, country);
    return {
      properties,
      polygons,
      country,
      codes,
    };
  });
}
