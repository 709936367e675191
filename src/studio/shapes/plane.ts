import type { Position } from 'geojson';
import { nearestTurn, wrapped } from '../../geo/antimeridian';
import { latitudeOf, mercatorY } from '../../geo/mercator';

/** A point of the Mercator plane: degrees of longitude at the equator, y upwards. */
export type PlanePoint = readonly [x: number, y: number];

/** A point of the map as it is seen, px from its top left. */
export type ScreenPoint = readonly [x: number, y: number];

/** What of the plane is seen, and how large. */
export interface View {
  /** The middle. */
  readonly x: number;
  readonly y: number;
  /** Pixels to a degree of longitude. */
  readonly scale: number;
  /** Of the map, px. */
  readonly width: number;
  readonly height: number;
}

/** Nobody can look farther north or south. */
const most = 85;
const decimals = 1e4;

/** @param middle the longitude near which positions are put: past 180 degrees where the story crosses the antimeridian */
export const toPlane = ([lon = 0, lat = 0]: Position, middle = 0): PlanePoint => [
  nearestTurn(lon, middle),
  mercatorY(Math.max(-most, Math.min(most, lat))),
];

/** A position as it is written: at most four decimals (11 m), and longitudes from -180 to 180 degrees. */
export const fromPlane = ([x, y]: PlanePoint): Position => {
  const round = (degrees: number) => Math.round(degrees * decimals) / decimals;
  return wrapped([round(x), round(latitudeOf(y))]);
};

export const toScreen = ({ x, y, scale, width, height }: View, [px, py]: PlanePoint): ScreenPoint => [
  (px - x) * scale + width / 2,
  (y - py) * scale + height / 2,
];

export const fromScreen = ({ x, y, scale, width, height }: View, [sx, sy]: ScreenPoint): PlanePoint => [
  x + (sx - width / 2) / scale,
  y - (sy - height / 2) / scale,
];

/** The view that holds all of some points, with a margin around them. */
export function viewOf(points: Iterable<PlanePoint>, width: number, height: number, margin = 0.06): View {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  if (west > east) return { x: 0, y: 0, scale: width / 360, width, height };
  const least = 0.05;
  const across = Math.max(least, east - west) * (1 + 2 * margin);
  const up = Math.max(least, north - south) * (1 + 2 * margin);
  const scale = Math.min(width / across, height / up);
  return { x: (west + east) / 2, y: (south + north) / 2, scale, width, height };
}
