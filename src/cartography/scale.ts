import { mercatorY } from '../geo/mercator';
import type { Bounds, Story } from '../story/model';

/** The first view that the zooms in this folder are written for, degrees on the Mercator plane. */
const written = { width: 10.8, height: mercatorY(40.2) - mercatorY(32.2) };

/**
 * How much closer than that a story's first view is, in zooms; less than 0 where it is farther. A name that has room
 * in a view of one country has as much in that of another at its own zoom.
 */
export function zoomShift([west, south, east, north]: Bounds): number {
  const width = Math.log2(written.width / (east - west));
  const height = Math.log2(written.height / (mercatorY(north) - mercatorY(south)));
  return Math.round(Math.min(width, height) * 10) / 10;
}

/** Turns a zoom that is written for that first view into the one that it is in a story. */
export function zoomIn({ views }: Pick<Story, 'views'>): (zoom: number) => number {
  const shift = zoomShift(views.first);
  return (zoom) => zoom + shift;
}
