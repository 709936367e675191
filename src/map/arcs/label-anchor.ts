import type { LineString, Position } from 'geojson';
import type { MapLibreMap } from 'maplibre-gl';
import { nearestTurn, splitAtAntimeridian } from '../../geo/antimeridian';
import type { Padding } from '../camera/padding';
import { sizeOf } from '../frame-size';

/** Where the label of a line hangs: px from the map's top left, and a shift in per cent of the label's own size. */
export interface LabelAnchor {
  readonly x: number;
  readonly y: number;
  readonly shiftX: number;
  readonly shiftY: number;
  /** Whether a short label is enough: the line's start is in sight, or there is no room for more. */
  readonly isShort: boolean;
}

export type Point = { readonly x: number; readonly y: number };

/** What shows the lines: its size, and where a position (degrees, lon before lat) stands, px from its top left. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly project: (position: Position) => Point;
}

export function planeOf(map: MapLibreMap): Plane {
  return {
    ...sizeOf(map),
    project: ([lon = 0, lat = 0]) => map.project([nearestTurn(lon, map.getCenter().lng), lat]),
  };
}

/** Room for the scale and the credits at the bottom, px, and for the date, which stands above them on a wide map. */
const bottomRoom = { narrow: 40, wide: 64 };
const topRoom = 12;
/** A narrower map has room for short labels only, px. */
const roomyWidth = 560;
/** Shorter lines have no label, px. */
const shortestLine = 170;
/** How far along a line that lies in sight its label hangs. */
const labelShare = 0.4;
/** Closer to a side than half of a label, it is anchored by its edge, px. */
const halfLabel = { width: 90, height: 30 };

/** Finds where a line comes into the frame, or a place on its way where it begins inside; nothing if it never does. */
export function labelAnchor(plane: Plane, line: LineString, padding: Padding): LabelAnchor | undefined {
  const { type, coordinates } = splitAtAntimeridian(line);
  const parts = type === 'LineString' ? [coordinates] : coordinates;
  // Where it arrives counts for more than where it starts.
  return parts.reduceRight<LabelAnchor | undefined>(
    (found, part) => found ?? anchorOfPart(plane, part, padding),
    undefined,
  );
}

function anchorOfPart(
  { width, height, project }: Plane,
  line: readonly Position[],
  padding: Padding,
): LabelAnchor | undefined {
  const left = padding.left;
  const right = width - padding.right;
  const bottom = height - (width < roomyWidth ? bottomRoom.narrow : bottomRoom.wide);
  const isIn = ({ x, y }: Point) => x > left && x < right && y > topRoom && y < bottom;

  const points = line.map(project);
  const first = points.findIndex(isIn);
  if (first === 0) return onTheWay(points);
  const [outside, inside] = [points[first - 1], points[first]];
  if (!inside || !outside) return undefined;
  const { x, y } = crossing(outside, inside, isIn);
  return {
    x,
    y,
    shiftX: x - left < halfLabel.width ? 0 : right - x < halfLabel.width ? -100 : -50,
    // Above the line, so that it leaves free what lies along it.
    shiftY: y - topRoom < halfLabel.height ? 0 : -100,
    isShort: width < roomyWidth,
  };
}

function onTheWay(points: readonly Point[]): LabelAnchor | undefined {
  const [from, to] = [points[0], points.at(-1)];
  const at = points[Math.round((points.length - 1) * labelShare)];
  if (!from || !to || !at || Math.hypot(to.x - from.x, to.y - from.y) < shortestLine) return undefined;
  return { x: at.x, y: at.y, shiftX: -50, shiftY: -50, isShort: true };
}

/** The first point inside on the way from one outside, to a fraction of a pixel. */
function crossing(outside: Point, inside: Point, isIn: (point: Point) => boolean): Point {
  let [near, far] = [outside, inside];
  for (let step = 0; step < 14; step++) {
    const middle = { x: (near.x + far.x) / 2, y: (near.y + far.y) / 2 };
    if (isIn(middle)) far = middle;
    else near = middle;
  }
  return far;
}
