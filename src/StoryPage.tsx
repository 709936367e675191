import { type Component, createEffect, createSignal, onCleanup, Show, Suspense } from 'solid-js';
import { AccountBadge } from './panels/accounts/AccountBadge';
import { AsOf } from './panels/AsOf';
import { Credits } from './panels/Credits';
import { EvidencePanel } from './panels/EvidencePanel';
import { Header } from './panels/Header';
import { WayPanel } from './panels/WayPanel';
import { Legend } from './panels/Legend';
import { LegendCard } from './panels/LegendCard';
import { MapControls } from './panels/MapControls';
import { NewVersion } from './panels/NewVersion';
import { OfferList } from './panels/OfferList';
import { PanelTabs } from './panels/PanelTabs';
import { RouteBar } from './panels/RouteBar';
import { StaticEvidence } from './panels/StaticEvidence';
import styles from './StoryPage.module.css';
import { createAppState, StateProvider } from './state/app-state';
import type { Tab } from './state/selection';
import { syncAddress } from './state/sync-address';
import type { Story } from './story/model';
import { createMedia } from './ui/media';
import { createPrinting } from './ui/printing';

/** One story: its article and evidence in a column, the map with its legend beside, the route below. */
export function StoryPage(props: {
  story: Story;
  /** Draws the map; it comes from without, so that the page can be rendered where there is no engine. */
  map: Component<{ legend: HTMLElement | undefined }>;
  /** A first picture of the map, to be seen until the map is. */
  picture?: Element | undefined;
  /** There once a newer version of the page waits to be shown. */
  showNewVersion?: (() => void) | undefined;
}) {
  const state = createAppState(props.story);
  syncAddress(state);
  const { t, of, direction } = state.words;
  const isWide = createMedia('(min-width: 1280px)');
  const isPrinting = createPrinting();
  const isNarrowWindow = createMedia('(max-width: 759px)');
  /** Whether only one panel fits. Paper has room for all. */
  const isNarrow = () => isNarrowWindow() && !isPrinting();
  const [legend, setLegend] = createSignal<HTMLElement>();

  createEffect(() => {
    document.documentElement.dataset.theme = state.themeName();
    document.documentElement.lang = state.language();
    document.body.dir = direction();
    document.title = `${of(props.story.title)} · ${t('appName')}`;
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || document.querySelector('dialog[open]')) return;
    if (state.offer()) state.setOffer(undefined);
    else if (state.chosen()) state.choose(undefined);
  };
  addEventListener('keydown', onKey);
  onCleanup(() => removeEventListener('keydown', onKey));

  const isSideBySide = () =>
    (state.way() === 'article' && state.reading() === 'both') ||
    (state.way() === 'accounts' && state.speakers().length === 2) ||
    state.way() === 'relations';
  /** The picture shows the first view: it is nothing to see where the address asks for another. */
  const isReplaced = () => state.isDrawn() || document.documentElement.dataset.picture === 'none';
  const isOpen = (tab: Tab) => !isNarrow() || state.tab() === tab;
  return (
    <StateProvider value={state}>
      <div class={styles.page} data-print="page" data-columns={isSideBySide() ? 2 : 1}>
        <Header />
        <main class={styles.main} data-print="main" data-tracing={state.km() !== undefined}>
          <div class={styles.column} data-print="column">
            <PanelTabs isOnlyPanel={isNarrow()} />
            <div class={styles.reading} data-print="reading" hidden={!isOpen('way')}>
              <WayPanel />
            </div>
            <div
              data-print="none"
              class={styles.evidence}
              hidden={!isOpen('evidence') || (!isNarrow() && state.chosen() === undefined)}
            >
              <EvidencePanel />
            </div>
            <Show when={isNarrow()}>
              <div class={styles.legendSheet} hidden={!isOpen('legend')}>
                <Legend />
              </div>
            </Show>
          </div>
          <div class={styles.stage} data-print="stage">
            <div class={styles.map} data-print="map">
              <div class={styles.picture} data-print="picture" data-replaced={isReplaced() ? '' : undefined}>
                {props.picture}
              </div>
              <Suspense
                fallback={
                  <Show when={!props.picture}>
                    <p class={styles.waiting}>{t('loading')}</p>
                  </Show>
                }
              >
                <props.map legend={legend()} />
              </Suspense>
              <MapControls />
              <AsOf />
              <Credits />
              <AccountBadge />
              <Show when={!isNarrow()}>
                <LegendCard isOpenAtFirst={isWide()} isHeldOpen={isPrinting()} ref={setLegend} />
              </Show>
              <OfferList />
            </div>
            <RouteBar />
          </div>
        </main>
        <Show when={isPrinting()}>
          <StaticEvidence />
        </Show>
        <NewVersion words={state.words} onShow={props.showNewVersion} />
      </div>
    </StateProvider>
  );
}
