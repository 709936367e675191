import { type Component, createSignal, ErrorBoundary, type ParentProps, Show, Suspense } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import styles from './MapStage.module.css';
import { AccountBadge } from './reader/views/accounts/AccountBadge';
import { AsOf } from './reader/article/AsOf';
import { Credits } from './reader/shell/Credits';
import { InViewList } from './reader/features/InViewList';
import { LegendCard } from './reader/legend/LegendCard';
import { MapControls } from './reader/shell/MapControls';
import { LanguageNotice } from './reader/shell/LanguageNotice';
import { MissingNotice } from './reader/shell/MissingNotice';
import { CandidateList } from './reader/features/CandidateList';
import { ShowAll } from './reader/legend/ShowAll';
import { useSession } from './session/session';
import { reload } from './ui/reload';
import { Trouble } from './ui/Trouble';

/** What draws the map. It comes from without, so that a page can be rendered where there is no engine. */
export type MapComponent = Component<{ legend: HTMLElement | undefined }>;

/** The map with all that lies over it: its controls, its date and sources, and, where there is room, its legend. */
export function MapStage(
  props: ParentProps<{
    map: MapComponent;
    /** The prerendered map, shown until the live one is drawn. */
    prerenderedMap?: Element | undefined;
    /** The map for paper, in place of the prerendered one while the page is printed. */
    paperMap?: Component | undefined;
    /** How the legend lies on the map; without it, it is elsewhere. */
    legend: { isOpenAtFirst: boolean; isHeldOpen: boolean } | undefined;
  }>,
) {
  const session = useSession();
  const { t } = session.words;
  const [legend, setLegend] = createSignal<HTMLElement>();
  /** The prerendered map shows the first view: hidden where the address asks for another. */
  const isReplaced = () =>
    session.mapStatus.isDrawn() || document.documentElement.dataset['prerenderedMap'] === 'none';
  /** Elsewhere than on the map, the legend is in sight only while it is what is read. */
  const isLegendSeen = () =>
    props.legend !== undefined ||
    (session.panels.open() === 'legend' && session.bottomSheet.height() !== 'peek');
  return (
    <div class={styles.map} data-print="map">
      <div class={styles.vectorMap} data-print="vector-map" data-replaced={isReplaced() ? '' : undefined}>
        <Show when={session.paper.current() && props.paperMap} fallback={props.prerenderedMap}>
          {(PaperMap) => <Dynamic component={PaperMap()} />}
        </Show>
      </div>
      <ErrorBoundary
        fallback={<Trouble text={t('partFailed')} action={t('reload')} onAction={reload} isOverMap />}
      >
        <Suspense
          fallback={
            <Show when={!props.prerenderedMap}>
              <p class={styles.waiting}>{t('loading')}</p>
            </Show>
          }
        >
          <props.map legend={legend()} />
        </Suspense>
      </ErrorBoundary>
      <div class={styles.troubles} data-troubles />
      <InViewList />
      <MapControls />
      <AsOf />
      <Credits />
      <AccountBadge />
      <Show when={props.legend}>{(how) => <LegendCard {...how()} ref={setLegend} />}</Show>
      <Show when={!isLegendSeen()}>
        <div class={styles.showAll} data-over-map>
          <ShowAll />
        </div>
      </Show>
      <MissingNotice />
      <LanguageNotice />
      <CandidateList />
      {props.children}
    </div>
  );
}
