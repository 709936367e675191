import type { MapLibreMap } from 'maplibre-gl';
import { type Accessor, createEffect, on } from 'solid-js';
import { styleLayers } from '../cartography/style';
import type { MapView } from '../state/address';
import type { AppState } from '../state/app-state';
import { applyLayers } from './apply-layers';
import { isInView, moveCamera } from './camera';
import { applyState } from './feature-state';
import type { Padding } from './padding';

/** From here on the map follows the state: its layers, what is lit, where it looks, and what it says of itself. */
export function follow(map: MapLibreMap, state: AppState, padding: () => Padding): void {
  followLayers(map, state);
  followLit(map, state, 'chosen', state.chosenFeatures);
  followLit(map, state, 'pointed', state.pointedFeatures);
  followCamera(map, state, padding);
  createEffect(() => {
    const { t, of } = state.words;
    map.getCanvas().setAttribute('aria-label', t('mapLabel', { title: of(state.story.title) }));
  });
}

function followLayers(map: MapLibreMap, state: AppState): void {
  createEffect(
    on(
      () => styleLayers(state.view()),
      (next, before) => {
        if (before) applyLayers(map, before, next);
        return next;
      },
    ),
  );
}

function followLit(
  map: MapLibreMap,
  { evidence }: AppState,
  key: 'chosen' | 'pointed',
  lit: Accessor<readonly string[]>,
): void {
  createEffect(on(lit, (after, before) => applyState(map, evidence, key, before ?? [], after)));
  // A lost context comes back with its layers, but without the state of its features.
  map.on('webglcontextrestored', () => {
    map.once('style.load', () => applyState(map, evidence, key, [], lit()));
  });
}

function followCamera(map: MapLibreMap, state: AppState, padding: () => Padding): void {
  const { story, evidence } = state;
  createEffect(
    on(state.camera, (camera) => {
      if (camera) moveCamera(map, camera, story, evidence, padding());
    }),
  );
  createEffect(
    on(state.chosenFeatures, (ids, before) => {
      const features = ids.flatMap((id) => evidence.featureById.get(id) ?? []);
      // An address that gives a view wins over the wish to see what is chosen.
      if (before === undefined && state.mapView()) return;
      // A road is shown whole; anything else moves the map only if it cannot be seen.
      const isRoad = features.length === 1 && features[0]?.kind === 'route';
      if (isRoad || !isInView(map, features, padding())) state.setCamera({ kind: 'fit', features: ids });
    }),
  );
  createEffect(
    on(state.mapView, (view) => {
      if (view && !isAt(map, view)) map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
    }),
  );
}

/** Whether the map looks there already: most often it is the map itself that has said so. */
function isAt(map: MapLibreMap, { zoom, lat, lon }: MapView): boolean {
  const centre = map.getCenter();
  return (
    Math.abs(lat - centre.lat) < 1e-3 &&
    Math.abs(lon - centre.lng) < 1e-3 &&
    Math.abs(zoom - map.getZoom()) < 1e-2
  );
}
