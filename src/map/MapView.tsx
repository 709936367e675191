import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, createSignal, on, onCleanup, onMount, Show } from 'solid-js';
import { styleLayers } from '../cartography/style';
import { useAppState } from '../state/app-state';
import { applyLayers } from './apply-layers';
import { isInView, moveCamera } from './camera';
import { createMap } from './create-map';
import { EdgeLabels } from './EdgeLabels';
import { applyState } from './feature-state';
import { listen } from './listen';
import styles from './MapView.module.css';
import { Preview } from './Preview';
import { RouteMarker } from './RouteMarker';

/** Px to keep clear at every side, and at the inline start for the buttons that lie there. */
const margin = 24;
const buttons = (mapWidth: number) => (mapWidth < 560 ? 112 : 56);

/** The map. `legend` is what lies over its inline end, to be kept clear of what is fitted into view. */
export default function MapView(props: { legend: HTMLElement | undefined }) {
  const state = useAppState();
  const { t, of } = state.words;
  const [map, setMap] = createSignal<MapLibreMap>();
  const [trouble, setTrouble] = createSignal<string>();
  let container!: HTMLDivElement;

  /** Px to keep clear on each side. */
  function padding() {
    const covered = props.legend?.offsetWidth ?? 0;
    const isRoomy = covered > 0 && covered < container.clientWidth * 0.45;
    const end = margin + (isRoomy && (props.legend?.offsetHeight ?? 0) > 100 ? covered : 0);
    const isRtl = state.words.direction() === 'rtl';
    const start = buttons(container.clientWidth);
    return { top: margin, bottom: margin, left: isRtl ? end : start, right: isRtl ? start : end };
  }

  onMount(() => {
    let made: MapLibreMap;
    try {
      made = createMap(container, state.view(), state.mapView());
    } catch {
      setTrouble(t('mapFailed'));
      return;
    }
    onCleanup(() => made.remove());
    // A handle for the console and for tests: what is drawn can be asked of the map itself.
    Object.assign(container, { map: made });
    if (!state.mapView()) fitFirst(made);
    made.on('error', ({ error }) => setTrouble(t('groundFailed', { name: error.message })));
    made.on('resize', () => !state.mapView() && fitFirst(made));
    made.once('style.load', () => {
      listen(made, state);
      setMap(() => made);
    });
  });

  function fitFirst(made: MapLibreMap): void {
    const [west, south, east, north] = state.story.views.first;
    made.fitBounds([west, south, east, north], { padding: padding(), animate: false });
  }

  return (
    <div class={styles.frame}>
      <div class={styles.map} ref={container} dir="ltr" data-map={map() ? 'ready' : 'waiting'} />
      <Show when={map()} keyed>
        {(ready) => {
          drive(ready);
          return (
            <>
              <EdgeLabels map={ready} padding={padding} />
              <RouteMarker map={ready} padding={padding} />
              <Preview map={ready} />
            </>
          );
        }}
      </Show>
      <Show when={trouble()}>
        {(text) => (
          <p class={styles.trouble} role="alert">
            {text()}
          </p>
        )}
      </Show>
    </div>
  );

  /** From here on the map follows the state. */
  function drive(ready: MapLibreMap): void {
    let layers = styleLayers(state.view());
    createEffect(
      on(
        () => styleLayers(state.view()),
        (next) => {
          applyLayers(ready, layers, next);
          layers = next;
        },
        { defer: true },
      ),
    );
    for (const [key, lit] of [
      ['chosen', state.chosenFeatures],
      ['pointed', state.pointedFeatures],
    ] as const) {
      createEffect(on(lit, (after, before) => applyState(ready, state.evidence, key, before ?? [], after)));
      // A lost context comes back with its layers, but without the state of its features.
      ready.on('webglcontextrestored', () => applyState(ready, state.evidence, key, [], lit()));
    }
    createEffect(() =>
      ready.getCanvas().setAttribute('aria-label', t('mapLabel', { title: of(state.story.title) })),
    );
    createEffect(
      on(state.camera, (camera) => {
        if (camera) moveCamera(ready, camera, state.story, state.evidence, padding());
      }),
    );
    createEffect(
      on(state.chosenFeatures, (ids, before) => {
        const features = ids.flatMap((id) => state.evidence.featureById.get(id) ?? []);
        // An address that gives a view wins over the wish to see what is chosen.
        if (before === undefined && state.mapView()) return;
        // A road is shown whole; anything else moves the map only if it cannot be seen.
        const isRoad = features.length === 1 && features[0]?.kind === 'route';
        if (isRoad || !isInView(ready, features, padding())) {
          state.setCamera({ kind: 'fit', features: ids });
        }
      }),
    );
    createEffect(
      on(
        state.mapView,
        (view) => {
          const centre = ready.getCenter();
          if (!view || ready.isMoving()) return;
          const isThere =
            Math.abs(view.lat - centre.lat) < 1e-3 &&
            Math.abs(view.lon - centre.lng) < 1e-3 &&
            Math.abs(view.zoom - ready.getZoom()) < 1e-2;
          if (!isThere) ready.jumpTo({ center: [view.lon, view.lat], zoom: view.zoom });
        },
        { defer: true },
      ),
    );
  }
}
