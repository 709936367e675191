import type { MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { type Accessor, createEffect, on } from 'solid-js';
import { choosableLayers } from '../cartography/style';
import type { CameraRequest } from '../session/parts/camera';
import type { Session } from '../session/session';
import type { Feature } from '../story/model';
import { atRest } from './camera/at-rest';
import type { MarksOnMap } from './dataset/marks-on-map';
import { around, featuresAt, featuresInView, type LayerAt, type Pointer, pointerOf } from './pointing';

type Moved = {
  readonly originalEvent?: unknown;
  /** What moved the map, if not its reader: what was asked of it, or the page that was turned around. */
  readonly camera?: { readonly kind: CameraRequest['kind'] | 'turned' };
};

/**
 * Translates the map's input events into state, and does nothing else.
 * @param layerAt the map and session that are seen at a point: where another lies over this one, those of that
 * @param marks those of the story's table of events, once what draws them is loaded
 */
export function listen(
  map: MapLibreMap,
  session: Session,
  layerAt: LayerAt,
  marks: Accessor<MarksOnMap | undefined>,
): void {
  const canvas = map.getCanvas();
  let frame = 0;
  let pointer: Pointer = 'mouse';

  const under = ({ point }: MapMouseEvent) => featuresAt(layerAt(point), point, pointer);
  /** The largest mark of the table of events at a point. */
  const markAt = ({ point }: MapMouseEvent) => marks()?.in(around(point, pointer))[0];
  /** The line or the area of the table at a point, where only areas of the story are beneath it. */
  const shapeAt = ({ point }: MapMouseEvent, [top]: readonly Feature[]) =>
    !top || top.kind === 'zone' || top.kind === 'influence'
      ? marks()?.shapeIn(around(point, pointer))
      : undefined;

  canvas.addEventListener('pointerdown', (event) => {
    pointer = pointerOf(event);
  });
  map.on('mousemove', (event) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      if (map.isMoving()) return;
      const sign = markAt(event);
      const found = sign ? [] : under(event);
      const mark = sign ?? shapeAt(event, found);
      const [top] = mark ? [] : found;
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
    const sign = markAt(event);
    const found = sign ? [] : under(event);
    const mark = sign ?? shapeAt(event, found);
    if (mark) {
      marks()?.open(mark, event.point);
      return;
    }
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
    marks()?.look();
  };
  const change = atRest(map, (isChanged) => isChanged && look());
  // Another date is drawn by the state of features.
  createEffect(on(session.story, change, { defer: true }));
  createEffect(
    on(
      marks,
      () => {
        change();
        map.triggerRepaint();
      },
      { defer: true },
    ),
  );
  if (map.loaded()) look();
}
