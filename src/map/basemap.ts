import type { FeatureCollection } from 'geojson';
import { type BasemapData, basemapFiles } from '../cartography/sources';
import { mapData } from '../site-files/files';

/** The path of a file of the basemap, from the page. */
export const basemapPath = (name: string) => `ground/${name}.geojson`;

/** The URL of a basemap file, or its contents in the single-file build. */
export const basemapData: BasemapData = (name): string | FeatureCollection => mapData(basemapPath(name));

/** Warms the cache with the basemap's files while the engine's worker, which reads them, still loads. */
export function fetchBasemap(): void {
  const addresses = basemapFiles.map(basemapData).filter((data) => typeof data === 'string');
  // A failed request is repeated by the map, and reported then.
  for (const address of addresses)
    fetch(address)
      .then((answer) => answer.blob())
      .catch(() => undefined);
}
