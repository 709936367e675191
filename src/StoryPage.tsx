import { ErrorBoundary, lazy, Show, Suspense } from 'solid-js';
import { type MapComponent, MapStage } from './MapStage';
import type { OfflineNews } from './offline/news';
import { EvidencePanel } from './reader/evidence/EvidencePanel';
import { Header } from './reader/shell/Header';
import { Legend } from './reader/legend/Legend';
import { OfflineBar } from './reader/shell/OfflineBar';
import { PaperChoice } from './reader/paper/PaperChoice';
import { PaperEvidence } from './reader/paper/PaperEvidence';
import { PaperHead } from './reader/paper/PaperHead';
import { PaperOrigin } from './reader/paper/PaperOrigin';
import { PaperVoices } from './reader/paper/PaperVoices';
import { PanelTabs } from './reader/views/PanelTabs';
import { RouteBar } from './reader/route/RouteBar';
import { SheetHead } from './reader/shell/SheetHead';
import { WayPanel } from './reader/views/WayPanel';
import { createPrinting } from './printing';
import styles from './StoryPage.module.css';
import { StateProvider } from './session/app-state';
import { createPageState } from './session/page-state';
import type { Tab } from './session/selection';
import type { Story } from './story/model';
import { createMedia, fewPanels, sheetWindow, wideWindow } from './ui/media';

// The map as vectors: few need it while the page is live.
const Locator = lazy(() => import('./map/Locator'));

/** One story: its article and evidence in a column, the map with its legend beside, the route below. */
export function StoryPage(props: {
  story: Story;
  map: MapComponent;
  prerenderedMap?: Element | undefined;
  offlineNews?: OfflineNews | undefined;
}) {
  const state = createPageState(props.story);
  // Taken out of what was seen first, which is gone then.
  const { prerenderedMap } = props;
  const paperMap = createPrinting(state, prerenderedMap !== undefined);
  const isPrinting = () => state.paper() !== undefined;
  const isWide = createMedia(wideWindow);
  const isSmall = createMedia(fewPanels);
  const hasSheet = createMedia(sheetWindow);
  let reading!: HTMLDivElement;

  /** Whether only one panel fits. Paper has room for all. */
  const isNarrow = () => isSmall() && !isPrinting();
  /** Whether the panels lie over all of the map. */
  const isCovered = () => hasSheet() && !isPrinting() && state.sheet() === 'full';
  const isOpen = (tab: Tab) => !isNarrow() || state.tab() === tab;
  const isSideBySide = () =>
    (state.way() === 'article' && state.reading() === 'both') ||
    (state.way() === 'accounts' && state.speakers().length === 2) ||
    state.way() === 'relations';
  return (
    <StateProvider value={state}>
      <div class={styles.page} data-print="page" data-columns={isSideBySide() ? 2 : 1}>
        <Header isOnlyPanel={isNarrow()} />
        <Show when={isPrinting()}>
          <PaperHead />
        </Show>
        <main
          class={styles.main}
          data-print="main"
          data-sheet={state.sheet()}
          data-tracing={state.km() !== undefined}
        >
          <Show when={isPrinting()}>
            <PaperOrigin />
            <PaperChoice />
          </Show>
          <div class={styles.column} data-print="column">
            <SheetHead>
              <PanelTabs isOnlyPanel={isNarrow()} />
            </SheetHead>
            <Show when={!isOpen('way')}>
              <h1 class="visually-hidden">{state.words.of(props.story.title)}</h1>
            </Show>
            <div class={styles.reading} data-print="reading" hidden={!isOpen('way')} ref={reading}>
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
            <Show when={isCovered()}>
              <ErrorBoundary fallback={null}>
                <Suspense>
                  <Locator reading={reading} />
                </Suspense>
              </ErrorBoundary>
            </Show>
          </div>
          <div class={styles.stage} data-print="stage" inert={isCovered()}>
            <MapStage
              map={props.map}
              prerenderedMap={prerenderedMap}
              paperMap={paperMap()}
              legend={isNarrow() ? undefined : { isOpenAtFirst: isWide(), isHeldOpen: isPrinting() }}
            />
            <RouteBar />
          </div>
        </main>
        <Show when={isPrinting()}>
          <Show when={state.paper() === 'evidence'} fallback={<PaperVoices />}>
            <PaperEvidence />
          </Show>
        </Show>
        <OfflineBar words={state.words} news={props.offlineNews} />
      </div>
    </StateProvider>
  );
}
