import type { Position } from 'geojson';
import { zoomShift } from '../../cartography/scale';
import { turnAround } from '../../geo/turns';
import type { Bounds, Feature } from '../../story/model';

/** The closest that the map goes to what it shows, as a zoom of the map library; a dot alone says little. */
const closestZoom = { shape: 9, dot: 8 };

/** Of the map's visible part, what is small takes less than this share. */
const smallShare = 0.15;
/** To go closer by less than this is not worth moving the map, in zooms of the map library. */
const leastGain = 0.5;

/** A rectangle on the map, px, or units of what is drawn. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

type Project = (position: Position) => { readonly x: number; readonly y: number };

/**
 * The extent of some features; nothing where none has a place. Of an arc it is where it ends, as
 * its capital may be far: the whole of it only where there are only arcs.
 * @param first the story's first view
 */
export function extentOf(features: readonly Feature[], first: Bounds): Bounds | undefined {
  const isEach = features.every(({ kind }) => kind === 'backing');
  const read = isEach ? positionsOf : anchorsOf;
  return boundsOf(features.flatMap((feature) => read(feature, first)));
}

/** What the map shows to show an extent: what lies outside the story's first view, together with that view. */
export function withContext(extent: Bounds, first: Bounds): Bounds {
  const [west, south, east, north] = extent;
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const isInside = x >= first[0] && x <= first[2] && y >= first[1] && y <= first[3];
  return isInside ? extent : union(extent, first);
}

/** The closest zoom at which an extent is shown: closer in a story whose first view is closer. */
export function closestFor([west, south, east, north]: Bounds, first: Bounds): number {
  const closest = west === east && south === north ? closestZoom.dot : closestZoom.shape;
  return closest + Math.max(0, zoomShift(first));
}

/** Whether all of some features can be seen: of an arc, where it ends. */
export function isInView(
  features: readonly Feature[],
  first: Bounds,
  project: Project,
  visible: Rectangle,
): boolean {
  const extent = boundsOf(features.flatMap((feature) => anchorsOf(feature, first)));
  if (!extent) return true;
  const { left, top, right, bottom } = boxOf(extent, project);
  return left >= visible.left && right <= visible.right && top >= visible.top && bottom <= visible.bottom;
}

/**
 * Whether some features are so small on the map that it should go closer.
 * @param gain by how many zooms it would
 */
export function isSmall(
  features: readonly Feature[],
  first: Bounds,
  project: Project,
  visible: Rectangle,
  gain: number,
): boolean {
  // Of an arc, the whole: it is not small where only its end is in sight.
  const extent = boundsOf(features.flatMap((feature) => positionsOf(feature, first)));
  return (
    extent !== undefined && gain >= leastGain && areaOf(boxOf(extent, project)) < smallShare * areaOf(visible)
  );
}

const anchorsOf = (feature: Feature, first: Bounds) =>
  positionsOf(feature, first).slice(feature.kind === 'backing' ? -1 : 0);

function positionsOf(feature: Feature, first: Bounds): Position[] {
  const geometry = (feature.kind === 'event' && feature.shape) || feature.geometry;
  return geometry ? flat(geometry.coordinates).map(turnAround(first)) : [];
}

type Nested = Position | readonly Nested[];

function flat(coordinates: Nested): Position[] {
  return typeof coordinates[0] === 'number'
    ? [coordinates as Position]
    : (coordinates as readonly Nested[]).flatMap(flat);
}

function boundsOf(positions: readonly Position[]): Bounds | undefined {
  const [first, ...others] = positions.map(([lon = 0, lat = 0]): Bounds => [lon, lat, lon, lat]);
  return first && others.reduce(union, first);
}

const union = (a: Bounds, b: Bounds): Bounds => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3]),
];

/** A turned map has the corners elsewhere: all four count. */
function boxOf([west, south, east, north]: Bounds, project: Project): Rectangle {
  const corners = [
    [west, south],
    [west, north],
    [east, south],
    [east, north],
  ].map(project);
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

const areaOf = ({ left, top, right, bottom }: Rectangle) =>
  Math.max(0, right - left) * Math.max(0, bottom - top);
