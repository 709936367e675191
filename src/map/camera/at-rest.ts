import type { MapLibreMap } from 'maplibre-gl';
import { afterPaint } from '../../session/after-paint';

/** Events after which other features may be drawn, or elsewhere; changes of paint are not among them. */
const changes = ['move', 'resize', 'sourcedata'] as const;

/**
 * Calls back when the map is idle, after it has painted. `isChanged` tells whether the drawn features may differ from
 * the last time: querying them is expensive.
 * @returns tells that they may, for a reason of which the map has no event
 */
export function atRest(map: MapLibreMap, run: (isChanged: boolean) => void): () => void {
  let isChanged = true;
  let cancel: (() => void) | undefined;
  const change = () => {
    isChanged = true;
  };
  for (const event of changes) map.on(event, change);
  map.on('idle', () => {
    cancel?.();
    cancel = afterPaint(() => {
      const was = isChanged;
      isChanged = false;
      run(was);
    });
  });
  map.on('remove', () => cancel?.());
  return change;
}
