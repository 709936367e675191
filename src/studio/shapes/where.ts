import type { Position } from 'geojson';

const kmPerDegree = 111.2;

/** Eight directions, clockwise from north. */
export const bearings = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Bearing = (typeof bearings)[number];

/** Something that has a name and a point. */
export interface Named {
  readonly name: string;
  /** Degrees, longitude first. */
  readonly at: Position;
}

export interface Nearest {
  readonly name: string;
  readonly km: number;
  /** Where the point lies as seen from what is named. */
  readonly bearing: Bearing;
}

/** The named thing that is nearest to a point, flat at the point's latitude: right to some per cent within 500 km. */
export function nearestOf(point: Position, named: readonly Named[]): Nearest | undefined {
  let nearest: Nearest | undefined;
  const [lon = 0, lat = 0] = point;
  const perLongitude = kmPerDegree * Math.cos((lat * Math.PI) / 180);
  for (const {
    name,
    at: [x = 0, y = 0],
  } of named) {
    const [east, north] = [(lon - x) * perLongitude, (lat - y) * kmPerDegree];
    const km = Math.hypot(east, north);
    if (nearest && nearest.km <= km) continue;
    const turn = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * 8);
    nearest = { name, km, bearing: bearings[(turn + 8) % 8] as Bearing };
  }
  return nearest;
}
