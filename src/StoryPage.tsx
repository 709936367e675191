import { createEffect, createSignal, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { themes } from './cartography/theme';
import { AccountBadge } from './panels/accounts/AccountBadge';
import { AsOf } from './panels/AsOf';
import { Credits } from './panels/Credits';
import { EvidencePanel } from './panels/EvidencePanel';
import { Header } from './panels/Header';
import { WayPanel } from './panels/WayPanel';
import { Legend } from './panels/Legend';
import { LegendCard } from './panels/LegendCard';
import { MapControls } from './panels/MapControls';
import { OfferList } from './panels/OfferList';
import { PanelTabs } from './panels/PanelTabs';
import { RouteBar } from './panels/RouteBar';
import styles from './StoryPage.module.css';
import { createAppState, StateProvider } from './state/app-state';
import type { Tab } from './state/selection';
import { syncAddress } from './state/sync-address';
import type { Story } from './story/model';
import { applyTheme } from './ui/css-theme';
import { createMedia } from './ui/media';

// The engine is most of the page's weight: the article is read before it is there.
const MapView = lazy(() => import('./map/MapView'));

/** One story: its article and evidence in a column, the map with its legend beside, the route below. */
export function StoryPage(props: { story: Story }) {
  const state = createAppState(props.story);
  syncAddress(state);
  const { t, of, direction } = state.words;
  const isWide = createMedia('(min-width: 1280px)');
  const isNarrow = createMedia('(max-width: 759px)');
  const [legend, setLegend] = createSignal<HTMLElement>();

  createEffect(() => {
    document.documentElement.lang = state.language();
    document.body.dir = direction();
    document.title = `${of(props.story.title)} · ${t('appName')}`;
  });
  createEffect(() => applyTheme(state.themeName(), themes[state.themeName()], document.documentElement));
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
  const isOpen = (tab: Tab) => !isNarrow() || state.tab() === tab;
  return (
    <StateProvider value={state}>
      <div class={styles.page} data-columns={isSideBySide() ? 2 : 1}>
        <Header />
        <main class={styles.main} data-tracing={state.km() !== undefined}>
          <div class={styles.column}>
            <PanelTabs isOnlyPanel={isNarrow()} />
            <div class={styles.reading} hidden={!isOpen('way')}>
              <WayPanel />
            </div>
            <div
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
          <div class={styles.stage}>
            <div class={styles.map}>
              <Suspense fallback={<p class={styles.waiting}>{t('loading')}</p>}>
                <MapView legend={legend()} />
              </Suspense>
              <MapControls />
              <AsOf />
              <Credits />
              <AccountBadge />
              <Show when={!isNarrow()}>
                <LegendCard isOpenAtFirst={isWide()} ref={setLegend} />
              </Show>
              <OfferList />
            </div>
            <RouteBar />
          </div>
        </main>
      </div>
    </StateProvider>
  );
}
