import type { FeatureCollection } from 'geojson';
import { type GroundData, groundFiles } from '../cartography/sources';
import { mapData } from '../site-files/files';

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
