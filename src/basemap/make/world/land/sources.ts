import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { disputedAreas } from '../../../disputed';
import type { DisputedArea } from '../../../disputed/types';
import { insideOf } from '../../../world/inside';
import { boxOf, ringArea } from '../../../world/measure';
import { packageJson } from '../../packages';
import { Linework } from './linework';

/** Whose polygons an owner's are: a country's of the package, or the outline of an area that is cut out of others. */
export type Owner =
  | { kind: 'country'; code: string }
  | { kind: 'outline'; id: string; from: ReadonlySet<string> };

export interface Sources {
  linework: Linework;
  owners: Owner[];
}

type Rings = Position[][];

const polygonsOf = (geometry: Polygon | MultiPolygon): Rings[] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

/** Holes smaller than this are ponds and go at once, km2. */
const smallestHole = 1;

const closed = (ring: readonly Position[]): Position[] => [...ring, ring[0] as Position];

/** Islands that the package of countries lacks, and that of lands has: a position on each, and whose it is. */
const missingIslands = [{ code: 'FJI', name: 'Vanua Levu', at: [179.38, -16.57] }] as const;

/** The polygon of lands around a position. */
function islandAt(lands: readonly Rings[], name: string, at: Position): Rings {
  const found = lands.find(([outer = []]) => {
    const [west, south, east, north] = boxOf(outer);
    const [x = 0, y = 0] = at;
    return x > west && x < east && y > south && y < north && insideOf(outer)(at);
  });
  if (!found) throw new Error(`The package of lands has no ${name}.`);
  return found;
}

/** Every polygon over the earth as linework: the package's countries, and the outlines that areas are cut out with. */
export function loadSources(): Sources {
  const world = packageJson<FeatureCollection<Polygon | MultiPolygon, { A3: string }>>(
    'countries',
    'map.geo.json',
  );
  const regions = packageJson<FeatureCollection<Polygon | MultiPolygon, { adm1_code: string }>>(
    'areas',
    'data/states/admin1.json',
  );
  const linework = new Linework();
  const owners: Owner[] = [];
  const add = (owner: Owner, polygons: readonly Rings[]): void => {
    const index = owners.push(owner) - 1;
    for (const rings of polygons) {
      rings.forEach((ring, at) => {
        const area = ringArea(ring);
        if (at > 0 && Math.abs(area) < smallestHole) return;
        const isOuter = at === 0;
        linework.addLine(area > 0 === isOuter ? ring : ring.toReversed(), new Map([[index, 1]]));
      });
    }
  };
  for (const { properties, geometry } of world.features.toSorted((a, b) =>
    a.properties.A3 < b.properties.A3 ? -1 : 1,
  )) {
    add({ kind: 'country', code: properties.A3 }, polygonsOf(geometry));
  }
  const lands = packageJson<{ geometries: MultiPolygon[] }>('lands', 'map.geo.json').geometries;
  for (const { code, name, at } of missingIslands)
    add({ kind: 'country', code }, [islandAt(lands.flatMap(polygonsOf), name, [...at])]);
  const ringsOf = ({ source }: DisputedArea): Rings[] => {
    if (source.kind === 'hand') return [[closed(source.ring)]];
    if (source.kind !== 'regions') return [];
    return source.codes.flatMap((code) => {
      const found = regions.features.find(({ properties }) => properties.adm1_code === code);
      if (!found) throw new Error(`The package has no region ${code}.`);
      return polygonsOf(found.geometry);
    });
  };
  for (const area of disputedAreas) {
    const { id, source } = area;
    if (source.kind === 'hand' || source.kind === 'regions')
      add({ kind: 'outline', id, from: new Set(source.from) }, ringsOf(area));
  }
  return { linework, owners };
}
