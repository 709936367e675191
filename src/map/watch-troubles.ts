import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { basemapFiles, eventTiles } from '../cartography/sources';
import { basemapOf, warm } from './basemap';
import type { Why } from './drawn/WithoutEngine';

export type BasemapName = (typeof basemapFiles)[number];

/** How long to wait for a lost context before falling back to the vector map, ms. */
const patience = 4000;

/**
 * Reports why there is no live map, when there is one again, which basemap files failed to load, and whether a tile of the
 * story's table of events did. Returns a function that stops.
 */
export function watchTroubles(
  map: MapLibreMap,
  {
    setWhy,
    setMissing,
    setTableFailed,
  }: {
    setWhy: (why: Why | undefined) => void;
    setMissing: AddTo;
    setTableFailed: (hasFailed: true) => void;
  },
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  map.on('webglcontextlost', () => {
    timer = setTimeout(() => setWhy('contextLost'), patience);
  });
  map.on('webglcontextrestored', () => {
    clearTimeout(timer);
    setWhy(undefined);
  });
  map.on('error', (event) => {
    const source = 'sourceId' in event ? event.sourceId : undefined;
    if (source === eventTiles) return setTableFailed(true);
    const name = basemapFiles.find((one) => source === one);
    if (name) setMissing((names) => [...new Set([...names, name])]);
    else console.error(event.error);
    // An error without a source is the worker's: nothing will be drawn.
    if (!name && !map.loaded()) setWhy('engineFailed');
  });
  return () => clearTimeout(timer);
}

type AddTo = (change: (names: readonly BasemapName[]) => readonly BasemapName[]) => void;

/** Requests the failed files of a story's ground again. */
export async function askAgain(
  map: MapLibreMap,
  slug: string,
  names: readonly BasemapName[],
  setMissing: AddTo,
): Promise<void> {
  setMissing(() => []);
  for (const name of names) {
    const data = basemapOf(slug)(name);
    await warm(data, 'reload');
    map.getSource<GeoJSONSource>(name)?.setData(data);
  }
}
