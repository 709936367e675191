import type { MapLibreMap } from 'maplibre-gl';
import { afterPaint } from '../state/after-paint';

/** Does something whenever the map has come to rest, once what it has drawn is seen. */
export function atRest(map: MapLibreMap, run: () => void): void {
  let cancel: (() => void) | undefined;
  map.on('idle', () => {
    cancel?.();
    cancel = afterPaint(run);
  });
  map.on('remove', () => cancel?.());
}
