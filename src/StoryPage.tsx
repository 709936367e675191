import { createEffect, ErrorBoundary, lazy, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { type MapComponent, MapStage } from './MapStage';
import type { OfflineNews } from './offline/news';
import { EvidencePanel } from './reader/evidence/EvidencePanel';
import { Header } from './reader/shell/Header';
import { Legend } from './reader/legend/Legend';
import { OfflineBar } from './reader/shell/OfflineBar';
import { DateBar, Paper, preloadParts } from './reader/parts';
import { PanelTabs } from './reader/views/PanelTabs';
import { RouteBar } from './reader/route/RouteBar';
import { BottomSheetHead } from './reader/shell/BottomSheetHead';
import { ReadingViewPanel } from './reader/views/ReadingViewPanel';
import { createPrinting } from './printing';
import styles from './StoryPage.module.css';
import { SessionProvider } from './session/session';
import { createPageSession } from './session/page-session';
import { whenIdle } from './session/when-idle';
import type { Panel } from './session/parts/panels';
import { EntriesProvider } from './session/entries';
import type { Story } from './story/model';
import type { StoryEntry } from './story/story-entry';
import { TaggedText } from './ui/text/TaggedText';
import { createMedia, fewPanels, bottomSheetWindow, wideWindow } from './ui/media';

// The map as vectors: few need it while the page is live.
const Locator = lazy(() => import('./map/Locator'));

/** One story: its article and evidence in a column, the map with its legend beside, the route below. */
export function StoryPage(props: {
  story: Story;
  map: MapComponent;
  prerenderedMap?: Element | undefined;
  offlineNews?: OfflineNews | undefined;
  /** All stories of the site, once they are loaded. */
  entries?: readonly StoryEntry[] | undefined;
}) {
  const session = createPageSession(() => props.story);
  // Taken out of what was seen first, which is gone then.
  const { prerenderedMap } = props;
  const onPaper = createPrinting(session, prerenderedMap !== undefined);
  const isPrinting = () => session.paper.current() !== undefined;
  const isWide = createMedia(wideWindow);
  const isSmall = createMedia(fewPanels);
  const hasSheet = createMedia(bottomSheetWindow);
  let reading!: HTMLDivElement;
  // The browser waits for nothing when it prints.
  if (!import.meta.env.SSR) whenIdle(() => void Paper.preload());
  createEffect(() => {
    if (session.mapStatus.isDrawn()) whenIdle(() => void preloadParts());
  });

  /** Whether only one panel fits. Paper has room for all. */
  const isNarrow = () => isSmall() && !isPrinting();
  /** Whether the panels lie over all of the map. */
  const isCovered = () => hasSheet() && !isPrinting() && session.bottomSheet.height() === 'full';
  const isOpen = (panel: Panel) => !isNarrow() || session.panels.open() === panel;
  const isSideBySide = () =>
    (session.panels.readingView() === 'article' &&
      (session.reading.selected() === 'both' || session.sources.isBeside())) ||
    session.panels.readingView() === 'sources' ||
    (session.panels.readingView() === 'accounts' && session.accounts.speakers().length === 2) ||
    session.panels.readingView() === 'relations';
  return (
    <SessionProvider value={session}>
      <EntriesProvider value={() => props.entries ?? []}>
        <div
          class={styles.page}
          lang={session.words.mark().lang}
          dir={session.words.mark().dir}
          data-print="page"
          data-columns={isSideBySide() ? 2 : 1}
        >
          <Header isOnlyPanel={isNarrow()} />
          <Show when={isPrinting()}>
            <Paper place="head" />
          </Show>
          <main
            class={styles.main}
            data-print="main"
            data-sheet={session.bottomSheet.height()}
            data-tracing={session.route.km() !== undefined}
          >
            <Show when={isPrinting()}>
              <Paper place="beside" />
            </Show>
            <div class={styles.column} data-print="column">
              <BottomSheetHead>
                <PanelTabs isOnlyPanel={isNarrow()} />
              </BottomSheetHead>
              <Show when={!isOpen('reading')}>
                <h1 class="visually-hidden">
                  <TaggedText words={session.words.tagged(props.story.title)} />
                </h1>
              </Show>
              <div class={styles.reading} data-print="reading" hidden={!isOpen('reading')} ref={reading}>
                <ReadingViewPanel />
              </div>
              <div
                data-print="none"
                class={styles.evidence}
                hidden={!isOpen('evidence') || (!isNarrow() && session.selection.chosen() === undefined)}
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
                paperMap={onPaper.map()}
                legend={isNarrow() ? undefined : { isOpenAtFirst: isWide(), isHeldOpen: isPrinting() }}
              />
              <Show when={session.situations.current()}>
                <DateBar />
              </Show>
              <RouteBar />
            </div>
          </main>
          <Show when={isPrinting() && onPaper.dates()}>{(dates) => <Dynamic component={dates()} />}</Show>
          <Show when={isPrinting()}>
            <Paper place="end" />
          </Show>
          <OfflineBar words={session.words} news={props.offlineNews} />
        </div>
      </EntriesProvider>
    </SessionProvider>
  );
}
