import type { FeatureCollection, Position } from 'geojson';
import { type GroundData, groundFiles } from '../cartography/sources';
import { mapData } from '../state/files';

/** The ground reaches no farther (degrees: west, south, east, north). */
export const groundBounds: [number, number, number, number] = [-12, 8, 92, 70];

/** The path of a file of the ground, from the page. */
export const groundPath = (name: string) => `ground/${name}.geojson`;

/** Where a file of the ground is, or what is in it. */
export const groundData: GroundData = (name): string | FeatureCollection => mapData(groundPath(name));

/** Asks for the ground's files while the engine's worker, which reads them, is itself on its way. */
export function fetchGround(): void {
  const addresses = groundFiles.map(groundData).filter((data) => typeof data === 'string');
  // What does not come now is asked for again, and told then.
  for (const address of addresses)
    fetch(address)
      .then((answer) => answer.blob())
      .catch(() => undefined);
}

export function isOnGround([lon = 0, lat = 0]: Position): boolean {
  const [west, south, east, north] = groundBounds;
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
