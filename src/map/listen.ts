import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { createEffect, on } from 'solid-js';
import { choosableLayers } from '../cartography/style';
import type { CameraRequest } from '../session/parts/camera';
import type { Session } from '../session/session';
import { openMark } from '../session/dataset/open-mark';
import { atRest } from './camera/at-rest';
import { marksIn } from './dataset/marks';
import { around, featuresAt, featuresInView, type LayerAt, type Pointer, pointerOf } from './pointing';

type Moved = { readonly originalEvent?: unknown; readonly camera?: CameraRequest };

/**
 * Translates the map's input events into state, and does nothing else.
 * @param layerAt the map and session that are seen at a point: where another lies over this one, those of that
 */
export function listen(map: MapLibreMap, session: Session, layerAt: LayerAt): void {
  const canvas = map.getCanvas();
  let frame = 0;
  let pointer: Pointer = 'mouse';

  const under = ({ point }: MapMouseEvent) => featuresAt(layerAt(point), point, pointer);
  /** The marks of the table of events at a point. */
  const marksAt = ({ point }: MapMouseEvent) => marksIn(map, session.view(), around(point, pointer));

  canvas.addEventListener('pointerdown', (event) => {
    pointer = pointerOf(event);
  });
  map.on('mousemove', (event) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving()) return;
      const [mark] = marksAt(event);
      const [top] = mark ? [] : under(event);
      canvas.style.cursor = session.measuring.from() ? 'crosshair' : (mark ?? top) ? 'pointer' : '';
      session.dataset.setPointed(mark);
      session.selection.setPointed(top && { kind: 'feature', id: top.id });
    });
  });
  map.on('mouseout', () => {
    cancelAnimationFrame(frame);
    session.selection.setPointed(undefined);
    session.dataset.setPointed(undefined);
  });
  map.on('movestart', () => {
    session.selection.setCandidates(undefined);
    session.dataset.setPointed(undefined);
  });
  map.on('moveend', (event: Moved) => {
    // Neither the first view nor the effect of a resize is stored.
    if (event.camera?.kind === 'first') session.camera.setView(undefined);
    if (event.camera?.kind === 'first' || !(event.camera || event.originalEvent)) return;
    const { lng, lat } = map.getCenter().wrap();
    session.camera.setView({ zoom: map.getZoom(), lat, lon: lng });
  });
  map.on('click', (event) => {
    if (session.measuring.from()) {
      const { lng, lat } = event.lngLat;
      session.measuring.setTo({ lon: lng, lat });
      return;
    }
    const [mark] = marksAt(event);
    if (mark) {
      void openMark(session, mark, event.point);
      return;
    }
    const found = under(event);
    const [only] = found;
    if (only) layerAt(event.point).turnTo();
    if (found.length > 1) {
      session.selection.setCandidates({ features: found.map(({ id }) => id), at: event.point });
    } else {
      session.selection.setCandidates(undefined);
      session.selection.choose(only && { kind: 'feature', id: only.id });
    }
  });
  const look = () => {
    session.mapStatus.setInView(featuresInView(map, session.evidence(), choosableLayers(session.view())));
    if (session.story().dataset) session.dataset.setMarks(marksIn(map, session.view()));
  };
  const change = atRest(map, (isChanged) => isChanged && look());
  // Another date is drawn by the state of features.
  createEffect(on(session.story, change, { defer: true }));
  if (map.loaded()) look();
}
