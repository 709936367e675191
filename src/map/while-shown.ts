import type { MapEventType, MapLibreMap } from 'maplibre-gl';
import { onCleanup } from 'solid-js';

/** Listens to a map for as long as the part of the page that asks is there. */
export function whileShown<T extends keyof MapEventType>(
  map: MapLibreMap,
  types: readonly T[],
  listener: (event: MapEventType[T]) => void,
): void {
  for (const type of types) map.on(type, listener);
  onCleanup(() => {
    for (const type of types) map.off(type, listener);
  });
}
