import type { MapLibreMap } from 'maplibre-gl';
import { createEffect, createSignal, lazy, onCleanup, onMount, Show } from 'solid-js';
import { useAppState } from '../state/app-state';
import { isEmbed } from '../state/page-address';
import { ArcLabels } from './ArcLabels';
import { hideCoveredLabels } from './covered-labels';
import { createMap } from './create-map';
import { follow } from './follow';
import { listen } from './listen';
import { listenForList } from './list-under';
import styles from './MapView.module.css';
import { Preview } from './Preview';
import { paddingOf } from './padding';
import { followPicture } from './picture/follow-picture';
import { RouteMarker } from './RouteMarker';
import { watchContext } from './watch-context';

// Most readers never need it.
const VectorView = lazy(() => import('./VectorView'));

/** The map. `legend` is what lies over its inline end, to be kept clear of what is fitted into view. */
export default function MapView(props: { legend: HTMLElement | undefined }) {
  const state = useAppState();
  const { t } = state.words;
  const [map, setMap] = createSignal<MapLibreMap>();
  const [trouble, setTrouble] = createSignal<string>();
  const [hasFailed, setFailed] = createSignal(false);
  let container!: HTMLDivElement;
  const padding = () => paddingOf(container, props.legend, state.words.direction());

  const gestures = () => ({
    windows: t('zoomWithCtrl'),
    mac: t('zoomWithCommand'),
    touch: t('moveWithTwo'),
  });

  onMount(() => {
    let made: MapLibreMap;
    try {
      made = createMap(container, state.view(), state.mapView(), isEmbed() ? gestures() : undefined);
    } catch {
      setTrouble(t('mapFailed'));
      setFailed(true);
      // Without a map there is nothing to make a picture of.
      createEffect(() => state.pictureWish() && state.endPicture('failed'));
      return;
    }
    onCleanup(() => made.remove());
    // A handle for the console and for tests: what is drawn can be asked of the map itself.
    Object.assign(container, { map: made });
    const fitFirst = () => {
      const [west, south, east, north] = state.story.views.first;
      if (!state.mapView()) {
        made.fitBounds([west, south, east, north], { padding: padding(), animate: false });
      }
    };
    fitFirst();
    made.on('resize', fitFirst);
    made.on('error', ({ error }) => setTrouble(t('groundFailed', { name: error.message })));
    made.once('idle', () => state.setDrawn(true));
    onCleanup(watchContext(made, setFailed));
    made.once('style.load', () => {
      listen(made, state);
      listenForList(made, state);
      setMap(() => made);
    });
  });

  // A legend that folds or unfolds covers other labels than before.
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
        data-drawn={state.isDrawn() ? '' : undefined}
        hidden={hasFailed()}
      />
      <Show when={hasFailed()}>
        <VectorView id="fallback" onUp={() => state.setDrawn(true)} />
      </Show>
      <Show when={map()} keyed>
        {(ready) => {
          follow(ready, state, padding);
          followPicture(ready, state, hideCoveredLabels(ready));
          return (
            <>
              <ArcLabels map={ready} padding={padding} />
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
}
