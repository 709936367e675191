import type { MapLibreMap } from 'maplibre-gl';
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { styleLayers } from '../../cartography/style';
import type { MapView } from '../../session/address/address';
import { afterPaint } from '../../session/after-paint';
import type { AppState } from '../../session/app-state';
import { applyLayers } from '../apply-layers';
import { moveCamera, needsFit } from './camera';
import { applyState, type StateValues } from '../feature-state';
import type { Padding } from './padding';

/** Binds the map to the state: layers, feature state, camera, and its accessible description. */
export function follow(map: MapLibreMap, state: AppState, padding: () => Padding): void {
  const isUp = createUp(map);
  followLayers(map, state, isUp);
  followState(map, state, 'chosen', () => lit(state.chosenFeatures()), isUp);
  followState(map, state, 'pointed', () => lit(state.pointedFeatures()), isUp);
  followState(map, state, 'voice', () => state.account()?.features ?? new Map(), isUp);
  followCamera(map, state, padding);
  createEffect(() => {
    const { t, of } = state.words;
    map.getCanvas().setAttribute('aria-label', t('mapLabel', { title: of(state.story.title) }));
  });
}

function followLayers(map: MapLibreMap, state: AppState, isUp: Accessor<boolean>): void {
  let drawn = styleLayers(state.view());
  createEffect(() => {
    const next = styleLayers(state.view());
    if (!isUp()) return;
    applyLayers(map, drawn, next);
    drawn = next;
  });
}

const lit = (ids: readonly string[]): StateValues => new Map(ids.map((id) => [id, true]));

function followState(
  map: MapLibreMap,
  { evidence }: AppState,
  key: Parameters<typeof applyState>[2],
  states: Accessor<StateValues>,
  isUp: Accessor<boolean>,
): void {
  let drawn: StateValues = new Map();
  createEffect(() => {
    const next = states();
    if (isUp()) applyState(map, evidence, key, drawn, next);
    // A restored context has its layers, but not the feature state.
    drawn = isUp() ? next : new Map();
  });
}

/** False while the context is lost and the style is rebuilt. */
function createUp(map: MapLibreMap): Accessor<boolean> {
  const [isUp, setUp] = createSignal(true);
  map.on('webglcontextlost', () => setUp(false));
  map.on('webglcontextrestored', () => map.once('style.load', () => setUp(true)));
  return isUp;
}

function followCamera(map: MapLibreMap, state: AppState, padding: () => Padding): void {
  const { story, evidence } = state;
  createEffect(
    on(state.camera, (camera) => {
      if (camera) moveCamera(map, camera, story, evidence, padding());
    }),
  );
  createEffect(
    on(state.chosenFeatures, (ids) => {
      if (state.keepsView()) return;
      const show = () => {
        const features = evidence.featuresBy(ids);
        // Without a context the vector map has taken over, and has its own camera.
        if (map.getContainer().hidden) return;
        keepUp(map);
        // A road is shown whole; anything else moves the map only if it cannot be seen, or only as something small.
        const isRoad = features.length === 1 && features[0]?.kind === 'route';
        if (isRoad || needsFit(map, features, story, padding())) {
          state.setCamera({ kind: 'fit', features: ids });
        }
      };
      onCleanup(afterPaint(show));
    }),
  );
  createEffect(
    on(state.mapView, (view) => {
      if (view && !isAt(map, view)) map.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
    }),
  );
}

/** Resizes the map now if its container has changed: the engine notices only later, and `isInView` needs the true size. */
function keepUp(map: MapLibreMap): void {
  const { clientWidth, clientHeight } = map.getContainer();
  const canvas = map.getCanvas();
  if (clientWidth !== canvas.clientWidth || clientHeight !== canvas.clientHeight) map.resize();
}

/** Whether the map has this view already: mostly the view came from the map itself. */
function isAt(map: MapLibreMap, { zoom, lat, lon }: MapView): boolean {
  const centre = map.getCenter();
  return (
    Math.abs(lat - centre.lat) < 1e-3 &&
    Math.abs(lon - centre.lng) < 1e-3 &&
    Math.abs(zoom - map.getZoom()) < 1e-2
  );
}
