import { createEffect, createMemo, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { FeatureList, listedAtOnce } from './FeatureList';
import card from '../../ui/ListCard.module.css';
import styles from './InViewList.module.css';

/** The map in words: what is in view, for the canvas to say and for keys to choose from. It is seen once it is used. */
export function InViewList() {
  const session = useSession();
  const { t, of, list, number } = session.words;
  let section!: HTMLElement;
  const features = createMemo(() => session.evidence().featuresBy(session.mapStatus.inView()));
  const names = () =>
    list(
      features()
        .slice(0, listedAtOnce)
        .map(({ name }) => of(name)),
    );
  const canvas = () => section.parentElement?.querySelector<HTMLElement>('canvas');

  onMount(() => {
    section.parentElement?.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target !== canvas()) return;
      // Else the same key would press the button that it leads to.
      event.preventDefault();
      section.querySelector<HTMLElement>('[data-feature]:not([tabindex="-1"])')?.focus();
    });
    section.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      canvas()?.focus();
    });
  });
  createEffect(() => {
    if (session.mapStatus.isDrawn()) canvas()?.setAttribute('aria-describedby', 'in-view');
  });
  return (
    <section class={`${card.card} ${styles.list}`} aria-label={t('inView')} data-in-view ref={section}>
      <p id="in-view" class="visually-hidden">
        <Show when={features().length > 0} fallback={t('nothingInView')}>
          {t('inViewNames', { names: names() })}
          <Show when={features().length > listedAtOnce}>
            {` (${t('firstOf', { shown: number(listedAtOnce), total: number(features().length) })})`}
          </Show>
        </Show>
      </p>
      <FeatureList features={features()} isOneStop />
    </section>
  );
}
