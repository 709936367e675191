import { type Bounds, cellBounds } from '../world/cells';
import type { Extent } from '../world/land';
import { kilometresPerDegree, longitudeScale } from '../world/measure';

/** Where a ground is to be fine, and how coarse it may be elsewhere. */
export interface Focus {
  /** The territory's parts of the earth. */
  boxes: readonly Bounds[];
  /** Width or height of all of them together, the larger, km. */
  sizeKm: number;
  /** Distance from the boxes, km; 0 inside of them. */
  distanceTo: (longitude: number, latitude: number) => number;
  /** How finely the ground is drawn at a distance from the boxes, km by km. */
  resolutionAway: (away: number) => number;
  /** How finely the ground is drawn at a place, km. */
  resolutionAt: (longitude: number, latitude: number) => number;
}

/** Degrees from a longitude east to bounds, the short way; 0 within them. */
function degreesAway(longitude: number, west: number, east: number): number {
  const width = (east - west + 360) % 360;
  const past = (((longitude - west) % 360) + 360) % 360;
  return past <= width ? 0 : Math.min(past - width, 360 - past);
}

/** Distance in km from a position to bounds, flat at the latitude of the position; 0 within them. */
function distanceToBounds(longitude: number, latitude: number, bounds: Bounds): number {
  const [west, south, east, north] = bounds;
  const inside = Math.max(south, Math.min(north, latitude));
  const dx = degreesAway(longitude, west, east) * Math.min(longitudeScale(latitude), longitudeScale(inside));
  const dy = Math.max(south - latitude, 0, latitude - north) * kilometresPerDegree;
  return Math.hypot(dx, dy);
}

/** The smallest arc of longitudes that holds all of the bounds: west and the width, degrees. */
function span(boxes: readonly Bounds[]): { west: number; width: number } {
  const starts = boxes.map(([west, , east]) => ({
    west,
    width: (east - west + 360) % 360 || (east > west ? 360 : 0),
  }));
  const widthFrom = (from: number): number =>
    Math.max(...starts.map(({ west, width }) => ((((west - from) % 360) + 360) % 360) + width));
  return starts
    .map(({ west }) => ({ west, width: Math.min(360, widthFrom(west)) }))
    .reduce((best, each) => (each.width < best.width ? each : best));
}

/** The bounds around all of some, west > east where they cross the antimeridian. */
export function boundsAround(boxes: readonly Bounds[]): Bounds {
  const { west, width } = span(boxes);
  const east = west + width;
  const south = Math.min(...boxes.map(([, from]) => from));
  const north = Math.max(...boxes.map(([, , , to]) => to));
  return [west, south, east > 180 ? east - 360 : east, north];
}

/** The finest that the ground is drawn, km, and the share of the focus that is seen as one pixel some zooms closer. */
const finest = 0.1;
const pixelsAcross = 6000;
/** Nothing is drawn more coarsely than this, km. */
const coarsest = 35;

/** Width or height of bounds, the larger, km. */
export function sizeOf([west, south, east, north]: Bounds): number {
  const width = ((east - west + 360) % 360) * longitudeScale((south + north) / 2);
  return Math.max(width, (north - south) * kilometresPerDegree);
}

export function makeFocus(extents: readonly Extent[], nearest?: number): Focus {
  const boxes = extents.flatMap((extent) => Object.values(extent));
  const sizeKm = Math.max(100, sizeOf(boundsAround(boxes)));
  const near = nearest ?? Math.max(finest, sizeKm / pixelsAcross);
  const distanceTo = (longitude: number, latitude: number): number =>
    Math.min(...boxes.map((box) => distanceToBounds(longitude, latitude, box)));
  // Beside the focus as fine as a screen that shows all of it can show; beyond, where it is only context, coarser.
  const resolutionAway = (away: number): number =>
    Math.min(coarsest, near + away / 300 + Math.max(0, away - sizeKm) / 60);
  const resolutionAt = (longitude: number, latitude: number): number =>
    resolutionAway(distanceTo(longitude, latitude));
  return { boxes, sizeKm, distanceTo, resolutionAway, resolutionAt };
}

/** Distance in km between a cell and a focus; 0 where they meet. */
export function gapTo({ boxes }: Focus, cell: string): number {
  const [west, south, east, north] = cellBounds(cell);
  return Math.min(
    ...boxes.map((box) => {
      const [start, from, end, to] = box;
      // The nearest places of both: in a box that starts within the cell's longitudes, its own edge.
      const isWithin = (longitude: number): boolean => longitude >= west && longitude <= east;
      const longitudes = [west, east, ...[start, end].filter(isWithin)];
      const latitude = Math.max(south, Math.min(north, (from + to) / 2));
      return Math.min(...longitudes.map((longitude) => distanceToBounds(longitude, latitude, box)));
    }),
  );
}
