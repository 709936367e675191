import { createSignal, Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import { Legend } from './Legend';
import styles from './LegendCard.module.css';
import { ShowAll } from './ShowAll';

/** The legend as a card on the map, which folds into a button where room is short. */
export function LegendCard(props: {
  isOpenAtFirst: boolean;
  isHeldOpen: boolean;
  ref: (element: HTMLElement) => void;
}) {
  const { t } = useSession().words;
  const [isUnfolded, setUnfolded] = createSignal(props.isOpenAtFirst);
  const isOpen = () => isUnfolded() || props.isHeldOpen;
  return (
    <div class={styles.card} data-legend-card data-open={isOpen()} data-over-map ref={props.ref}>
      <button
        type="button"
        class={styles.fold}
        aria-expanded={isOpen()}
        onClick={() => setUnfolded(!isOpen())}
      >
        <Icon name={isOpen() ? 'close' : 'layers'} />
        <span class={isOpen() ? 'visually-hidden' : undefined}>{t('legendTab')}</span>
      </button>
      <Show when={isOpen()} fallback={<ShowAll class={styles.all} />}>
        <Legend />
      </Show>
    </div>
  );
}
