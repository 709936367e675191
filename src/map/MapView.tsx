import type { MapLibreMap } from 'maplibre-gl';
import {
  createEffect,
  createSignal,
  ErrorBoundary,
  lazy,
  onCleanup,
  onMount,
  Show,
  Suspense,
} from 'solid-js';
import type { View } from '../cartography/layers/view';
import { type Session, useSession } from '../session/session';
import { isEmbed } from '../session/address/page-address';
import { Trouble } from '../ui/Trouble';
import { LiveArcLabels } from './arcs/ArcLabels';
import { showFirst } from './camera/camera';
import { createMap, paint } from './create-map';
import { prerenderedNames } from './prerendered-names';
import { follow } from './camera/follow';
import { listen } from './listen';
import { listenForList } from './list-under';
import styles from './MapView.module.css';
import { followNames } from './names';
import { Tooltip } from './Tooltip';
import { paddingOf } from './camera/padding';
import { followPicture } from './picture/follow-picture';
import { ScaleBar } from './scale/ScaleBar';
import { SpotMarker } from './SpotMarker';
import { askAgain, type BasemapName, watchTroubles } from './watch-troubles';
import type { Why } from './drawn/WithoutEngine';
import type { MarksOnMap } from './dataset/marks-on-map';
import type { LayerAt, Over } from './pointing';

// Loaded on demand.
const RouteMarker = lazy(() => import('./RouteMarker').then((module) => ({ default: module.RouteMarker })));
const Measure = lazy(() => import('./measure/Measure'));
const Compared = lazy(() => import('./compared/Compared'));
const WithoutEngine = lazy(() => import('./drawn/WithoutEngine'));

/** The map. `legend` is what lies over its inline end, to be kept clear of what is fitted into view. */
export default function MapView(props: { legend: HTMLElement | undefined }) {
  const session = useSession();
  const { t } = session.words;
  const [map, setMap] = createSignal<MapLibreMap>();
  const [why, setWhy] = createSignal<Why>();
  const [missing, setMissing] = createSignal<readonly BasemapName[]>([]);
  let container!: HTMLDivElement;
  /** What the map was made with. */
  let firstView!: View;
  let over: Over | undefined;
  const padding = () => paddingOf(container, props.legend, session.words.direction());

  const gestures = () => ({
    windows: t('zoomWithCtrl'),
    mac: t('zoomWithCommand'),
    touch: t('moveWithTwo'),
  });

  const table = session.story().dataset && loadTable(session);

  onMount(() => {
    let made: MapLibreMap;
    firstView = session.view();
    try {
      made = createMap(container, firstView, session.camera.view(), isEmbed() ? gestures() : undefined);
    } catch {
      setWhy('mapFailed');
      return;
    }
    onCleanup(() => made.remove());
    // For the console and for tests.
    Object.assign(container, { map: made });
    const fitFirst = () => {
      const traced = session.route.km() === undefined ? undefined : session.route.feature();
      if (!session.camera.view()) showFirst(made, session.story(), traced, padding());
    };
    fitFirst();
    made.on('resize', fitFirst);
    onCleanup(watchTroubles(made, { setWhy, setMissing, setTableFailed: session.dataset.setFailed }));
    made.once('style.load', () => setMap(() => made));
  });

  // Folding the legend changes which labels it covers.
  createEffect(() => {
    if (!props.legend) return;
    const observer = new ResizeObserver(() => map()?.triggerRepaint());
    observer.observe(props.legend);
    onCleanup(() => observer.disconnect());
  });

  return (
    <div class={styles.frame}>
      <div
        class={styles.map}
        ref={container}
        dir="ltr"
        data-map={map() ? 'ready' : 'waiting'}
        data-drawn={session.mapStatus.isDrawn() ? '' : undefined}
        hidden={why() !== undefined}
      />
      <Suspense>
        <Show when={why()}>{(reason) => <WithoutEngine why={reason()} legend={props.legend} />}</Show>
      </Suspense>
      <Show when={map()} keyed>
        {(ready) => {
          const whole = { map: ready, session, turnTo: () => {} };
          const layerAt: LayerAt = (point) => (over?.covers(point) ? over.layer : whole);
          const [marks, setMarks] = createSignal<MarksOnMap>();
          void table?.then((createMarks) => createMarks && setMarks(createMarks(ready, session)));
          listen(ready, session, layerAt, marks);
          listenForList(ready, session, layerAt);
          follow(ready, session, firstView, padding);
          const show = () => {
            paint(ready);
            ready.once('idle', () => session.mapStatus.setDrawn(true));
          };
          const cover = followNames(
            ready,
            session,
            prerenderedNames(container),
            () => ready.once('idle', show),
            undefined,
            () => marks()?.boxes() ?? [],
          );
          followPicture(ready, session, cover);
          return (
            <>
              <Show when={why() === undefined}>
                <ScaleBar map={ready} />
                <LiveArcLabels map={ready} legend={props.legend} padding={padding} />
              </Show>
              <Show when={session.selection.spot()}>
                {(spot) => <SpotMarker map={ready} spot={spot()} />}
              </Show>
              <Tooltip map={ready} marks={marks()} />
              <ErrorBoundary fallback={null}>
                <Suspense>
                  <Show when={session.route.km() !== undefined && session.route.feature()}>
                    {(route) => (
                      <RouteMarker
                        map={ready}
                        route={route()}
                        km={session.route.km() ?? 0}
                        padding={padding}
                      />
                    )}
                  </Show>
                </Suspense>
                <Suspense>
                  <Show when={session.measuring.from()}>
                    {(from) => <Measure map={ready} from={from()} />}
                  </Show>
                </Suspense>
              </ErrorBoundary>
            </>
          );
        }}
      </Show>
      <ErrorBoundary fallback={null}>
        <Suspense>
          <Show when={session.situations.compared()}>
            {(other) => (
              <Compared
                other={other()}
                map={why() === undefined ? map() : undefined}
                padding={padding}
                onOver={(next) => {
                  over = next;
                }}
              />
            )}
          </Show>
        </Suspense>
      </ErrorBoundary>
      <Show when={why() === undefined && missing().length > 0 && map()} keyed>
        {(ready) => (
          <Trouble
            text={t('basemapFailed')}
            action={t('tryAgain')}
            onAction={() => askAgain(ready, session.story().slug, missing(), setMissing)}
            close={t('close')}
            onClose={() => setMissing([])}
            isOverMap
          />
        )}
      </Show>
    </div>
  );
}

/** What draws the story's table of events, and tells of it. */
async function loadTable({ dataset }: Session) {
  try {
    const { createMarks, tableLayers } = await import('./dataset/marks-on-map');
    dataset.setLayers(tableLayers);
    return createMarks;
  } catch {
    dataset.setFailed(true);
    return undefined;
  }
}
