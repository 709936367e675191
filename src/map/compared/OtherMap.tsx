import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import { besideSession } from '../../session/beside';
import { SessionProvider, useSession } from '../../session/session';
import type { Situation } from '../../story/model';
import { LiveArcLabels } from '../arcs/ArcLabels';
import { followLook } from '../camera/follow';
import type { Padding } from '../camera/padding';
import { createMap, paint } from '../create-map';
import { followNames } from '../names';
import type { MapLayer } from '../pointing';
import { RouteMarker } from '../RouteMarker';
import { SpotMarker } from '../SpotMarker';
import styles from './Compared.module.css';

/**
 * The map as of another date, over the one beside, which takes all input and moves this one along. While its data
 * changes it is not seen, so that no side ever shows the date of the other.
 */
export function OtherMap(props: {
  beside: MapLibreMap;
  padding: () => Padding;
  situation: Situation;
  /** What of it is seen: a shape of CSS. */
  clip: string;
  onLayer: (layer: MapLayer | undefined) => void;
  onFailed: () => void;
}) {
  const outer = useSession();
  const session = besideSession(outer, () => props.situation);
  const first = session.view();
  const [map, setMap] = createSignal<MapLibreMap>();
  const [isShown, setShown] = createSignal(false);
  let container!: HTMLDivElement;
  onMount(() => {
    let made: MapLibreMap;
    try {
      made = createMap(container, first, undefined, undefined);
    } catch {
      props.onFailed();
      return;
    }
    // For tests.
    Object.assign(container, { map: made });
    made.getCanvas().tabIndex = -1;
    const moveAlong = () => {
      const { beside } = props;
      made.jumpTo({ center: beside.getCenter(), zoom: beside.getZoom(), bearing: beside.getBearing() });
    };
    moveAlong();
    props.beside.on('move', moveAlong);
    props.beside.on('moveend', moveAlong);
    onCleanup(() => {
      props.beside.off('move', moveAlong);
      props.beside.off('moveend', moveAlong);
      props.onLayer(undefined);
      made.remove();
    });
    made.once('style.load', () => setMap(() => made));
    made.once('webglcontextlost', () => props.onFailed());
  });
  return (
    <SessionProvider value={session}>
      <div
        class={styles.other}
        style={{ 'clip-path': props.clip }}
        data-shown={isShown() ? '' : undefined}
        data-other-map
        aria-hidden="true"
      >
        <div class={styles.map} ref={container} dir="ltr" />
        <Show when={map()} keyed>
          {(ready) => {
            followLook(ready, session, first);
            followNames(
              ready,
              session,
              new Map(),
              () => paint(ready),
              () => props.beside.isMoving() || ready.isMoving(),
            );
            createEffect(
              on(session.story, () => {
                setShown(false);
                ready.once('idle', () => setShown(true));
              }),
            );
            const layer = { map: ready, session, turnTo: () => outer.situations.show(props.situation.date) };
            createEffect(() => props.onLayer(isShown() ? layer : undefined));
            return (
              <>
                <LiveArcLabels map={ready} padding={props.padding} />
                <Show when={session.route.km() !== undefined && session.route.feature()}>
                  {(route) => <RouteMarker map={ready} route={route()} km={session.route.km() ?? 0} />}
                </Show>
                <Show when={session.selection.spot()}>
                  {(spot) => <SpotMarker map={ready} spot={spot()} />}
                </Show>
              </>
            );
          }}
        </Show>
      </div>
    </SessionProvider>
  );
}
