import type { Position } from 'geojson';
import { type Box, distanceToBox } from '../world/measure';

/** Syria and its neighbourhood: drawn to about 250 m. */
const nearBox: Box = [34.5, 31.5, 43.5, 38.5];
/** The region, with Moscow: drawn to about 2 km. */
const regionBox: Box = [25, 29, 50, 57];
/** The rest of what a wide screen may show: drawn to about 10 km. */
export const farBox: Box = [-12, 8, 92, 70];
/** Land and borders of the rest of the world, so that nothing far hangs in a void: drawn to about 90 km. */
export const worldBox: Box = [-180, -85, 180, 84];

const blend = (distanceKm: number, widthKm: number): number => Math.min(1, distanceKm / widthKm);

/**
 * How finely the basemap is drawn at a position, in km. It grows gradually over the first 150 km outside a box,
 * so that there is no seam where one precision ends and the next begins.
 */
export function resolutionAt(position: Position): number {
  const outsideNear = blend(distanceToBox(position, nearBox), 150);
  const outsideRegion = blend(distanceToBox(position, regionBox), 400);
  const outsideFar = blend(distanceToBox(position, farBox), 1000);
  return 0.25 + 1.75 * outsideNear + 8 * outsideRegion + 80 * outsideFar;
}

/** A position rounded to what its resolution justifies: 4 decimals (11 m) near Syria, 3 in the region, 2 beyond, 1 far off. */
export function roundPosition(position: Position): Position {
  const resolution = resolutionAt(position);
  const factor = resolution <= 0.25 ? 1e4 : resolution <= 4 ? 1e3 : resolution <= 30 ? 1e2 : 10;
  return position.map((value) => Math.round(value * factor) / factor);
}

/** A line with no position twice in a row. */
export const withoutRepeats = (line: readonly Position[]): Position[] =>
  line.filter(([x, y], index) => index === 0 || x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1]);
