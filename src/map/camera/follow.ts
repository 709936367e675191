import type { MapLibreMap } from 'maplibre-gl';
import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import type { View } from '../../cartography/layers/view';
import { styleLayers } from '../../cartography/style';
import type { MapView } from '../../session/address/address';
import { afterPaint } from '../../session/after-paint';
import type { Session } from '../../session/session';
import { applyLayers } from '../apply-layers';
import { asApplication } from './canvas-role';
import { moveCamera, needsFit } from './camera';
import { applyState, inSources, type SourceStates, type StateValues } from '../feature-state';
import { followDate } from '../sources/follow-date';
import { followSources } from '../sources/follow-sources';
import { readBandsLate } from '../sources/late-bands';
import type { Padding } from './padding';
import { directionComing, keepClearAsPageTurns } from './turn-around';

/**
 * From here on the map follows the session: its story and layers, what is lit, where it looks, and what it says of
 * itself.
 * @param made the view that the map was made with
 */
export function follow(map: MapLibreMap, session: Session, made: View, padding: () => Padding): void {
  followLook(map, session, made);
  followCamera(map, session, padding);
  const setName = asApplication(map.getCanvas());
  createEffect(() => {
    const { t, of } = session.words;
    const title = of(session.story().title);
    setName(t('mapLabel', { title }), title);
  });
}

/** The same of what is drawn alone, wherever the map looks. */
export function followLook(map: MapLibreMap, session: Session, made: View): void {
  const isUp = createUp(map);
  const isRead = readBandsLate(map, () => untrack(session.view));
  followSources(map, session.view, made, isUp, isRead);
  followDate(map, session.view, made, isUp);
  followLayers(map, session, made, isUp);
  followState(map, session, 'chosen', () => lit(session.selection.chosenFeatures()), isUp);
  followState(map, session, 'pointed', () => lit(session.selection.pointedFeatures()), isUp);
  followState(map, session, 'voice', () => session.accounts.account()?.features ?? new Map(), isUp);
}

function followLayers(map: MapLibreMap, session: Session, made: View, isUp: Accessor<boolean>): void {
  let drawn = styleLayers(made);
  createEffect(() => {
    const next = styleLayers(session.view());
    if (!isUp()) return;
    applyLayers(map, drawn, next);
    drawn = next;
  });
}

const lit = (ids: readonly string[]): StateValues => new Map(ids.map((id) => [id, true]));

function followState(
  map: MapLibreMap,
  { evidence, view }: Session,
  key: Parameters<typeof applyState>[1],
  states: Accessor<StateValues>,
  isUp: Accessor<boolean>,
): void {
  let drawn: SourceStates = new Map();
  createEffect(() => {
    const next = inSources(states(), evidence(), view().dates);
    if (isUp()) applyState(map, key, drawn, next);
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

function followCamera(map: MapLibreMap, session: Session, padding: () => Padding): void {
  const { story, evidence, words } = session;
  const placeIn = keepClearAsPageTurns(map, session, padding);
  createEffect(
    on(session.camera.request, (camera) => {
      if (!camera) return;
      if (camera.kind !== 'zoom' && camera.kind !== 'north') placeIn(words.direction());
      moveCamera(map, camera, story(), evidence(), padding());
    }),
  );
  createEffect(
    on(session.selection.chosen, () => {
      const ids = session.selection.chosenFeatures();
      if (session.selection.keepsView()) return;
      const show = () => {
        const features = evidence().featuresBy(ids);
        // Without a context the vector map has taken over, and has its own camera.
        if (map.getContainer().hidden) return;
        keepUp(map);
        // A road is shown whole; anything else moves the map only if it cannot be seen, or only as something small.
        const isRoad = features.length === 1 && features[0]?.kind === 'route';
        if (isRoad || needsFit(map, features, story(), padding())) {
          session.camera.move({ kind: 'fit', features: ids });
        }
      };
      onCleanup(afterPaint(show));
    }),
  );
  createEffect(
    on(session.camera.view, (view) => {
      if (view) placeIn(directionComing(session));
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
