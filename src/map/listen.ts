import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { choosableLayers } from '../cartography/style';
import type { AppState, Camera } from '../session/app-state';
import { atRest } from './camera/at-rest';
import { featuresAt, featuresInView, type Pointer, pointerOf } from './pointing';

type Moved = { readonly originalEvent?: unknown; readonly camera?: Camera };

/** Translates the map's input events into state, and does nothing else. */
export function listen(map: MapLibreMap, state: AppState): void {
  const canvas = map.getCanvas();
  const { featureById } = state.evidence;
  let frame = 0;
  let pointer: Pointer = 'mouse';

  const under = (event: MapMouseEvent) =>
    featuresAt(map, event.point, choosableLayers(state.view()), pointer, featureById);

  canvas.addEventListener('pointerdown', (event) => {
    pointer = pointerOf(event);
  });
  map.on('mousemove', (event) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving()) return;
      const [top] = under(event);
      canvas.style.cursor = state.measuredFrom() ? 'crosshair' : top ? 'pointer' : '';
      state.setPointed(top && { kind: 'feature', id: top.id });
    });
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    state.setPointed(undefined);
  });
  map.on('movestart', () => state.setCandidates(undefined));
  map.on('moveend', (event: Moved) => {
    // Neither the first view nor the effect of a resize is stored.
    if (event.camera?.kind === 'first') state.setMapView(undefined);
    if (event.camera?.kind === 'first' || !(event.camera || event.originalEvent)) return;
    const { lng, lat } = map.getCenter();
    state.setMapView({ zoom: map.getZoom(), lat, lon: lng });
  });
  map.on('click', (event) => {
    if (state.measuredFrom()) {
      const { lng, lat } = event.lngLat;
      state.measureTo({ lon: lng, lat });
      return;
    }
    const found = under(event);
    const [only] = found;
    if (found.length > 1) {
      state.setCandidates({ features: found.map(({ id }) => id), at: event.point });
    } else {
      state.setCandidates(undefined);
      state.choose(only && { kind: 'feature', id: only.id });
    }
  });
  const look = () => state.setInView(featuresInView(map, state.evidence, choosableLayers(state.view())));
  atRest(map, (isChanged) => isChanged && look());
  if (map.loaded()) look();
}
