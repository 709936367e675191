import type { MapLibreMap } from 'maplibre-gl';

/** How long a lost context may take to come back before the map is shown without it, ms. */
const patience = 4000;

/** Tells when the map has lost its context for good, and when it has it again after all. Gives the way to stop. */
export function watchContext(map: MapLibreMap, setLost: (isLost: boolean) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onLost = () => {
    timer = setTimeout(() => setLost(true), patience);
  };
  const onRestored = () => {
    clearTimeout(timer);
    setLost(false);
  };
  map.on('webglcontextlost', onLost);
  map.on('webglcontextrestored', onRestored);
  return () => clearTimeout(timer);
}
