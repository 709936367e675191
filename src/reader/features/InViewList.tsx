import { createEffect, createMemo, createSignal, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { toldName } from '../../session/told';
import { InViewStatus, MarksInView } from '../parts';
import { FeatureList, listedAtOnce } from './FeatureList';
import card from '../../ui/ListCard.module.css';
import styles from './InViewList.module.css';

/** The features in view: the canvas's description, and a list to select from by keyboard, visible while focused. */
export function InViewList() {
  const session = useSession();
  const { t, list, number } = session.words;
  let section!: HTMLElement;
  const [isMapUsed, setMapUsed] = createSignal(false);
  const features = createMemo(() => session.evidence().featuresBy(session.mapStatus.inView()));
  const names = () =>
    list(
      features()
        .slice(0, listedAtOnce)
        .map((feature) => toldName(feature, session.words)),
    );
  const canvas = () => section.parentElement?.querySelector<HTMLElement>('canvas');

  onMount(() => {
    section.parentElement?.addEventListener('focusin', ({ target }) => {
      if (target === canvas()) setMapUsed(true);
    });
    section.parentElement?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== canvas()) return;
      // Otherwise the same key press would activate the button that gets the focus.
      event.preventDefault();
      section.querySelector<HTMLElement>('[data-feature]:not([tabindex="-1"]), [data-mark]')?.focus();
    });
    section.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      canvas()?.focus();
    });
  });
  createEffect(() => {
    if (session.mapStatus.isDrawn()) canvas()?.setAttribute('aria-describedby', 'in-view marks-in-view');
  });
  return (
    <section class={`${card.card} ${styles.list}`} aria-label={t('inView')} data-in-view ref={section}>
      <p id="in-view" hidden>
        <Show when={features().length > 0} fallback={t('nothingInView')}>
          {t('inViewNames', { names: names() })}
          <Show when={features().length > listedAtOnce}>
            {` (${t('firstOf', { shown: number(listedAtOnce), total: number(features().length) })})`}
          </Show>
        </Show>
      </p>
      <Show when={isMapUsed()}>
        <InViewStatus features={features()} canvas={canvas} />
      </Show>
      <FeatureList features={features()} isOneStop />
      <Show when={session.dataset.marks().length > 0}>
        <MarksInView />
      </Show>
    </section>
  );
}
