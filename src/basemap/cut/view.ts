import { equatorKm } from '../../geo/mercator';
import type { Bounds } from '../world/cells';
import { kilometresPerDegree, longitudeScale } from '../world/measure';
import { type Focus, sizeOf } from './focus';

/** Width of the first view of a ground, px, as its sizes are meant. */
const viewWidth = 800;
const tileWidth = 512;

/** What a story's first view shows. */
export interface FirstView {
  readonly bounds: Bounds;
  readonly kmPerPixel: number;
  /** Zoom of 512-pixel tiles. */
  readonly zoom: number;
}

export const zoomAt = (kmPerPixel: number, latitude: number): number =>
  Math.log2((equatorKm * Math.cos((latitude * Math.PI) / 180)) / (kmPerPixel * tileWidth));

export function firstView(bounds: Bounds): FirstView {
  const kmPerPixel = sizeOf(bounds) / viewWidth;
  return { bounds, kmPerPixel, zoom: zoomAt(kmPerPixel, (bounds[1] + bounds[3]) / 2) };
}

const within180 = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

/** Bounds that reach so far beyond others, km. */
export function widened([west, south, east, north]: Bounds, km: number): Bounds {
  const [bottom, top] = [
    Math.max(-90, south - km / kilometresPerDegree),
    Math.min(90, north + km / kilometresPerDegree),
  ];
  const degrees = km / Math.max(8, longitudeScale(Math.max(Math.abs(bottom), Math.abs(top))));
  const width = ((east - west + 360) % 360) + 2 * degrees;
  if (width >= 360) return [-180, bottom, 180, top];
  return [within180(west - degrees), bottom, within180(east + degrees), top];
}

/** Whether bounds hold a position. */
export const holds = ([west, south, east, north]: Bounds, x: number, y: number): boolean =>
  y >= south && y <= north && (west <= east ? x >= west && x <= east : x >= west || x <= east);

/** How far from a focus small countries and their capitals are named, km. */
export const reach = ({ sizeKm }: Focus): number => Math.max(1000, Math.min(3000, sizeKm * 1.5));
