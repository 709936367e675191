import type { Position } from 'geojson';
import { topology } from 'topojson-server';
import type { GeometryCollection } from 'topojson-specification';
import { findBorderWaters } from './border-waters';
import { dissolve } from './dissolve';
import { insideOf } from '../world/inside';
import { boxOf, isWithin } from '../world/measure';
import type { Territory } from './territories';

/** East Jerusalem is in neither Israel nor the West Bank in the package. It goes with the West Bank. */
const isEastJerusalem = (ring: readonly Position[]): boolean => {
  const [west, south, east, north] = boxOf(ring);
  return west > 35.1 && east < 35.3 && south > 31.6 && north < 31.9;
};

/** Bir Tawil, which neither Egypt nor Sudan claims, and Abyei are land. */
const isLand = (ring: readonly Position[]): boolean => {
  const [west, south, east, north] = boxOf(ring);
  const birTawil = west > 33 && east < 34.6 && south > 21.5 && north < 22.3;
  const abyei = west > 27 && east < 29.5 && south > 9 && north < 10.5;
  return birTawil || abyei || isEastJerusalem(ring);
};

export interface Settled {
  /** The territories, with no gap between neighbours where a river or lake runs along their border. */
  territories: Territory[];
  /** The shores of the waters that lay in those gaps. */
  borderWaters: Position[][];
}

/** Closes the gaps between territories, so that a border is one line through water too. */
export function settle(territories: readonly Territory[]): Settled {
  const waters = findBorderWaters(territories);
  const added = new Map<string, Position[][][]>();
  for (const { ring, shares } of waters) {
    for (const share of isEastJerusalem(ring) ? [{ id: 'PSE', ring }] : shares) {
      added.set(share.id, [...(added.get(share.id) ?? []), [share.ring]]);
    }
  }
  const shores = waters.map(({ ring }) => ({ box: boxOf(ring), contains: insideOf(ring) }));
  const isIslet = ([outer = []]: Position[][]): boolean =>
    shores.some(({ box, contains }) => isWithin(boxOf(outer), box) && contains(outer[0] as Position));
  const features = territories.map(({ id, polygons }) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: {
      type: 'MultiPolygon' as const,
      coordinates: [...polygons.filter((rings) => !isIslet(rings)), ...(added.get(id) ?? [])],
    },
  }));
  const whole = topology({ territories: { type: 'FeatureCollection', features } });
  const { geometries } = whole.objects['territories'] as GeometryCollection;
  return {
    territories: geometries.map((geometry) => ({
      id: String(geometry.id),
      polygons: dissolve(whole, [geometry as { arcs?: unknown }]),
    })),
    borderWaters: waters.map(({ ring }) => ring).filter((ring) => !isLand(ring)),
  };
}
