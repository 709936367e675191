import type { FeatureCollection } from 'geojson';
import { type BasemapData, basemapFiles } from '../cartography/sources';
import { mapData } from '../site-files/files';

/** The path of a file of the basemap, from the page. */
export const basemapPath = (name: string) => `ground/${name}.geojson`;

/** Where a file of the basemap is, or what is in it. */
export const basemapData: BasemapData = (name): string | FeatureCollection => mapData(basemapPath(name));

/** Asks for the basemap's files while the engine's worker, which reads them, is itself on its way. */
export function fetchBasemap(): void {
  const addresses = basemapFiles.map(basemapData).filter((data) => typeof data === 'string');
  // What does not come now is asked for again, and told then.
  for (const address of addresses)
    fetch(address)
      .then((answer) => answer.blob())
      .catch(() => undefined);
}
