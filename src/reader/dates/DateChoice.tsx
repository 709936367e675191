import { For } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import styles from './DateBar.module.css';

/** With which other date the one that is read is compared. */
export function DateChoice() {
  const { situations, words } = useSession();
  const { t, date } = words;
  const others = () => situations.all().filter((one) => one !== situations.current());
  return (
    <label class={styles.compare} title={t('compareWith')}>
      <Icon name="compare" />
      <span class={styles.compareWords}>{t('compareWith')}</span>
      <select
        class={styles.choice}
        aria-label={t('compareWith')}
        onChange={(event) => situations.compareWith(event.currentTarget.value || undefined)}
      >
        <option value="" selected={!situations.compared()}>
          {t('oneDate')}
        </option>
        <For each={others()}>
          {(other) => (
            <option value={other.date} selected={other === situations.compared()}>
              {date(other.date)}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
