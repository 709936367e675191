import type { Position } from 'geojson';
import { createSignal } from 'solid-js';
import type { MapView } from '../address/address';
import type { BottomSheet } from './bottom-sheet';

/** A movement that the interface asks of the map, which carries it out once. */
export type CameraRequest =
  | { readonly kind: 'first' | 'whole' | 'north' }
  | { readonly kind: 'zoom'; readonly by: number }
  /** No farther away than the zoom, at which the map names what is there. */
  | { readonly kind: 'spot'; readonly at: Position; readonly zoom: number }
  | { readonly kind: 'fit'; readonly features: readonly string[] };

export type Camera = ReturnType<typeof createCamera>;

/** Where the map looks, as far as the reader has moved it, and where it is asked to look. */
export function createCamera(bottomSheet: BottomSheet) {
  const [request, move] = createSignal<CameraRequest | undefined>(undefined, { equals: false });
  const [view, setView] = createSignal<MapView>();
  return {
    request,
    move,
    view,
    setView,
    /** Moves the map to a spot, and uncovers it. */
    goToSpot: (at: Position, zoom: number) => {
      bottomSheet.uncoverMap();
      move({ kind: 'spot', at, zoom });
    },
    /** Shows some features on the map, and uncovers it. */
    zoomTo: (features: readonly string[]) => {
      bottomSheet.uncoverMap();
      move({ kind: 'fit', features });
    },
  };
}
