import type { Position } from 'geojson';
import { wrapped } from '../geo/antimeridian';
import { latitudeOf, mercatorY } from '../geo/mercator';
import type { Bounds, Feature } from '../story/model';

/** What lies around the features is shown too, as far as this share of their size. */
const around = 0.25;
/** A point alone is shown with so much of the first view around it. */
const leastShare = 0.3;

/** The shape of the map on paper, its width by its height. */
const paperRatio = 2;

/** The bounds of a map that shows features large; of one without any, the story's first view. */
export function paperBounds(first: Bounds, features: readonly Feature[]): Bounds {
  const positions = features.flatMap(shownPositions);
  if (positions.length === 0) return first;
  const [west, south, east, north] = first;
  const lons = positions.map(([lon = 0]) => lon);
  const lats = positions.map(([, lat = 0]) => lat);
  const middle = { lon: (min(lons) + max(lons)) / 2, lat: (min(lats) + max(lats)) / 2 };
  const isFar = middle.lon < west || middle.lon > east || middle.lat < south || middle.lat > north;
  // What lies outside the first view is shown together with it: a capital alone tells nothing.
  if (isFar)
    return filling([
      min([west, ...lons]),
      min([south, ...lats]),
      max([east, ...lons]),
      max([north, ...lats]),
    ]);
  const width = Math.max((max(lons) - min(lons)) * (1 + around), (east - west) * leastShare);
  const height = Math.max((max(lats) - min(lats)) * (1 + around), (north - south) * leastShare);
  return filling([
    middle.lon - width / 2,
    middle.lat - height / 2,
    middle.lon + width / 2,
    middle.lat + height / 2,
  ]);
}

/** Bounds made wider or higher until they fill the map: names are placed for its whole width. */
function filling([west, south, east, north]: Bounds): Bounds {
  const [low, high] = [mercatorY(south), mercatorY(north)];
  const missing = paperRatio * (high - low) - (east - west);
  if (missing > 0) return [west - missing / 2, south, east + missing / 2, north];
  const higher = -missing / paperRatio / 2;
  return [west, latitudeOf(low - higher), east, latitudeOf(high + higher)];
}

/** An arc is shown where it ends: its capital may be far. */
function shownPositions({ kind, geometry }: Feature): Position[] {
  if (!geometry) return [];
  const positions = flat(geometry.coordinates).map(wrapped);
  return kind === 'backing' ? positions.slice(-1) : positions;
}

type Nested = Position | readonly Nested[];

function flat(coordinates: Nested): Position[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : (coordinates as readonly Nested[]).flatMap(flat);
}

// Not Math.min(...values): a zone has more positions than a call may have arguments.
const min = (values: readonly number[]) => values.reduce((least, value) => Math.min(least, value), Infinity);
const max = (values: readonly number[]) => values.reduce((most, value) => Math.max(most, value), -Infinity);
