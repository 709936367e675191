import type { MapLibreMap } from 'maplibre-gl';
import { afterPaint } from '../../session/after-paint';

/** What changes which features are drawn, and where; a change of their colours does not. */
const changes = ['move', 'resize', 'sourcedata'] as const;

/**
 * Does something whenever the map has come to rest, once what it has drawn is seen. `isChanged` tells whether other
 * features, or the same elsewhere, may be drawn than the last time: to ask the map for them is costly.
 */
export function atRest(map: MapLibreMap, run: (isChanged: boolean) => void): void {
  let isChanged = true;
  let cancel: (() => void) | undefined;
  for (const change of changes) {
    map.on(change, () => {
      isChanged = true;
    });
  }
  map.on('idle', () => {
    cancel?.();
    cancel = afterPaint(() => {
      const was = isChanged;
      isChanged = false;
      run(was);
    });
  });
  map.on('remove', () => cancel?.());
}
