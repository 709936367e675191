import { useAppState } from '../state/app-state';
import styles from './Credits.module.css';

/** Whose data the map is made from, folded into one word. */
export function Credits() {
  const { t } = useAppState().words;
  return (
    <details class={styles.credits} data-print="credits">
      <summary class={styles.summary} data-over-map>
        {t('credits')}
      </summary>
      <p class={styles.text}>{t('creditsText')}</p>
    </details>
  );
}
