import type { FeatureCollection } from 'geojson';
import { type BasemapData, basemapFiles } from '../cartography/sources';
import { mapData } from '../site-files/files';
import { groundPath } from '../story/pages';

/** The URLs of the files of a story's ground, or their contents in the single-file build. */
export const basemapOf =
  (slug: string): BasemapData =>
  (name): string | FeatureCollection =>
    mapData(groundPath(slug, name));

/** Warms the cache with the files of a story's ground while the engine's worker, which reads them, still loads. */
export function fetchBasemap(slug: string): void {
  for (const name of basemapFiles) void warm(basemapOf(slug)(name), 'default');
}

/** Requests a file into the cache, from which the map reads. A failed request is the map's to report. */
export async function warm(data: string | FeatureCollection, cache: RequestCache): Promise<void> {
  if (typeof data !== 'string') return;
  await fetch(data, { cache })
    .then((answer) => answer.blob())
    .catch(() => undefined);
}
