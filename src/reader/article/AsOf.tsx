import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { hasZones } from '../../story/has-zones';
import styles from './AsOf.module.css';

/** The date of the zones, always shown over the map. */
export function AsOf() {
  const { story, words } = useSession();
  return (
    <Show when={hasZones(story())}>
      <p class={styles.asOf} data-over-map data-print="as-of">
        {words.t('zonesStandFor', { date: words.date(story().asOf) })}
      </p>
    </Show>
  );
}
