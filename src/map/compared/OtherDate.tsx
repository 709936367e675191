import { useSession } from '../../session/session';
import type { Situation } from '../../story/model';
import { Icon } from '../../ui/Icon';
import styles from './Compared.module.css';

/** Shows the other of two dates that are compared, and back again, on the same map. */
export function OtherDate(props: { other: Situation }) {
  const { situations, words } = useSession();
  return (
    <button
      type="button"
      class={styles.otherDate}
      data-over-map
      data-print="none"
      data-other-date
      onClick={() => situations.show(props.other.date)}
    >
      <Icon name="compare" />
      {words.t('showDate', { date: words.date(props.other.date) })}
    </button>
  );
}
