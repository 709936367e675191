import { latitudeOf, mercatorY } from '../geo/mercator';
import type { Bounds } from '../story/model';

/** Padding around what is fitted into a frame, as a share of its size. */
const margin = 0.08;

/** Bounds on the Mercator plane, in degrees of longitude at the equator. */
interface Plane {
  readonly x: number;
  readonly y: number;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

function onPlane([west, south, east, north]: Bounds): Plane {
  const [bottom, top] = [mercatorY(south), mercatorY(north)];
  return {
    x: (west + east) / 2,
    y: (bottom + top) / 2,
    halfWidth: (east - west) / 2,
    halfHeight: (top - bottom) / 2,
  };
}

const boundsOf = ({ x, y, halfWidth, halfHeight }: Plane): Bounds => [
  x - halfWidth,
  latitudeOf(y - halfHeight),
  x + halfWidth,
  latitudeOf(y + halfHeight),
];

/** Bounds with the aspect ratio of `like` that contain an extent, and a minimum width, degrees of longitude. */
export function fittedBounds(extent: Bounds, like: Bounds, leastWidth: number): Bounds {
  const plane = onPlane(extent);
  const shape = onPlane(like);
  const ratio = shape.halfWidth / shape.halfHeight;
  const room = 1 + 2 * margin;
  const halfWidth = Math.max(plane.halfWidth * room, plane.halfHeight * room * ratio, leastWidth / 2);
  return boundsOf({ ...plane, halfWidth, halfHeight: halfWidth / ratio });
}

/** The bounds zoomed in about their centre. */
export function zoomedBounds(bounds: Bounds, by: number): Bounds {
  const plane = onPlane(bounds);
  return boundsOf({
    ...plane,
    halfWidth: plane.halfWidth / 2 ** by,
    halfHeight: plane.halfHeight / 2 ** by,
  });
}
