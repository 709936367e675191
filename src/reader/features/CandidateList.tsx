import { createEffect, ErrorBoundary, lazy, onCleanup, Show, Suspense } from 'solid-js';
import { useSession } from '../../session/session';
import { IconButton } from '../../ui/IconButton';
import card from '../../ui/ListCard.module.css';
import { FeatureList } from './FeatureList';
import styles from './CandidateList.module.css';

// Loaded on demand: coordinates are rarely asked for.
const PointFacts = lazy(() => import('../evidence/PointFacts'));

/** Where several features lie under one click, or a place was asked for: a short list of what is there, beside it. */
export function CandidateList() {
  const session = useSession();
  const { t, number } = session.words;
  return (
    <Show when={session.selection.candidates()} keyed>
      {(candidates) => {
        let list!: HTMLElement;
        const isAlone = candidates.features.length === 0;
        const title = () => t(isAlone ? 'thisPoint' : candidates.at ? 'overlaps' : 'chooseOne');
        const opener = document.activeElement;
        // Before the evidence takes the focus: it returns it to the element that is focused now.
        onCleanup(() => opener instanceof HTMLElement && opener.focus({ preventScroll: true }));
        const place = () => {
          const { clientWidth, clientHeight } = list.offsetParent as HTMLElement;
          const at = candidates.at ?? { x: (clientWidth - list.offsetWidth) / 2, y: 16 };
          const left = Math.max(8, Math.min(at.x + 8, clientWidth - list.offsetWidth - 8));
          const top = Math.max(8, Math.min(at.y + 8, clientHeight - list.offsetHeight - 8));
          list.style.setProperty('left', `${left}px`);
          list.style.setProperty('top', `${top}px`);
        };
        createEffect(() => {
          // Parts that load later make it larger.
          const observer = new ResizeObserver(place);
          observer.observe(list);
          onCleanup(() => observer.disconnect());
          place();
          // Opened by the menu key: the browser's own menu would open on keyup.
          list.addEventListener('contextmenu', (event) => event.preventDefault());
          list.querySelector<HTMLElement>('[data-feature]')?.focus({ preventScroll: true });
        });
        return (
          <section class={`${card.card} ${styles.list}`} aria-label={title()} ref={list}>
            <div class={styles.head}>
              <p>{title()}</p>
              <IconButton
                icon="close"
                name={t('close')}
                onPress={() => session.selection.setCandidates(undefined)}
              />
            </div>
            <Show when={!isAlone}>
              <FeatureList features={session.evidence().featuresBy(candidates.features)} isOneStop />
              <Show when={candidates.total}>
                {(total) => (
                  <p class={styles.more}>
                    {t('firstHere', { shown: number(candidates.features.length), total: number(total()) })}
                  </p>
                )}
              </Show>
            </Show>
            <ErrorBoundary fallback={t('partFailed')}>
              <Suspense>
                <Show when={candidates.point}>
                  {(point) => <PointFacts point={point()} isAlone={isAlone} />}
                </Show>
              </Suspense>
            </ErrorBoundary>
          </section>
        );
      }}
    </Show>
  );
}
