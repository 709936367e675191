import type { GeoJSONSource, MapLibreMap } from 'maplibre-gl';
import { basemapFiles } from '../cartography/sources';
import { basemapData } from './basemap';
import type { Why } from './drawn/WithoutEngine';

export type BasemapName = (typeof basemapFiles)[number];

/** How long a lost context may take to come back before the map is shown without it, ms. */
const patience = 4000;

/**
 * Tells when there is no live map and why, when there is one again after all, and which parts of the basemap have not
 * come. Gives the way to stop.
 */
export function watchTroubles(
  map: MapLibreMap,
  { setWhy, setMissing }: { setWhy: (why: Why | undefined) => void; setMissing: AddTo },
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
    const name = basemapFiles.find((one) => 'sourceId' in event && event.sourceId === one);
    if (name) setMissing((names) => [...new Set([...names, name])]);
    else console.error(event.error);
    // What fails without a source is the engine's worker: then nothing is ever drawn.
    if (!name && !map.loaded()) setWhy('engineFailed');
  });
  return () => clearTimeout(timer);
}

type AddTo = (change: (names: readonly BasemapName[]) => readonly BasemapName[]) => void;

/** Asks anew for the parts of the basemap that have not come. */
export function askAgain(map: MapLibreMap, names: readonly BasemapName[], setMissing: AddTo): void {
  setMissing(() => []);
  for (const name of names) map.getSource<GeoJSONSource>(name)?.setData(basemapData(name));
}
