import { createMemo, createSelector, createSignal, onMount, Show } from 'solid-js';
import { useSession } from '../../session/session';
import type { Feature } from '../../story/model';
import { byId, Keyed } from '../../ui/Keyed';
import { moveByKey } from '../../ui/move-by-key';
import { FeatureButton } from './FeatureButton';
import styles from './FeatureList.module.css';

/** Features rendered at a time: a story may have thousands. */
export const listedAtOnce = 100;

/** Features one below the other, each to be previewed and chosen. */
export function FeatureList(props: {
  features: readonly Feature[];
  class?: string | undefined;
  /** One tab stop; arrow keys move within it (roving tabindex). */
  isOneStop?: boolean;
}) {
  const { t, number } = useSession().words;
  const [most, setMost] = createSignal(listedAtOnce);
  const [last, setLast] = createSignal<string>();
  const shown = createMemo(() => props.features.slice(0, most()));
  const isStop = createSelector(() => (shown().find(({ id }) => id === last()) ?? shown()[0])?.id);
  let list!: HTMLUListElement;
  onMount(() => {
    if (props.isOneStop) moveByKey(list, '[data-feature]', (item) => setLast(item.dataset['feature']));
  });
  return (
    <ul class={props.class} ref={list}>
      <Keyed each={shown()} by={byId}>
        {(feature) => (
          <li>
            <FeatureButton feature={feature()} isSkipped={props.isOneStop && !isStop(feature().id)} />
          </li>
        )}
      </Keyed>
      <Show when={props.features.length > most()}>
        <li>
          <button type="button" class={styles.more} onClick={() => setMost(most() + listedAtOnce)}>
            {t('showMore')}
            <small>{t('firstOf', { shown: number(most()), total: number(props.features.length) })}</small>
          </button>
        </li>
      </Show>
    </ul>
  );
}
