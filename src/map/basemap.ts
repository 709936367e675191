import type { FeatureCollection } from 'geojson';
import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { namedBasemap } from '../cartography/names/basemap-names';
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

/**
 * Lets go of the copies that the engine has of files of a story's ground, as soon as they are read: its worker sends them
 * to the page, a megabyte of objects, and draws from its own. The source is then as it was before it was read, which the
 * engine has no call for; a lost context reads the file again. What is named on the map is read from the copy, and kept.
 */
export function letGoOfCopies(map: MapLibreMap): void {
  const drawnOnly = basemapFiles.filter((name) => !namedBasemap.some((named) => named === name));
  map.on('sourcedata', ({ sourceId, sourceDataType }) => {
    const name = drawnOnly.find((one) => one === sourceId);
    if (!name || sourceDataType !== 'metadata') return;
    const source = map.getSource<GeoJSONSource>(name);
    if (!source) return;
    const { _options: given } = source;
    if (typeof given.data === 'string')
      Object.assign(source, { _data: { url: given.data } } satisfies Pick<GeoJSONSource, '_data'>);
  });
}
