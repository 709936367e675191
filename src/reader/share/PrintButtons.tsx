import { For } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import styles from './TakeAwayBox.module.css';

const papers = [
  { paper: 'article', label: 'printArticle' },
  { paper: 'evidence', label: 'printEvidence' },
] as const;

/** Prints the map and the article, or these with all evidence. */
export function PrintButtons() {
  const session = useSession();
  const { t } = session.words;
  return (
    <section class={styles.part}>
      <h3 class={styles.subtitle}>{t('printTitle')}</h3>
      <p class={styles.about}>{t('printNote')}</p>
      <p class={styles.actions}>
        <For each={papers}>
          {({ paper, label }) => (
            <button type="button" class={styles.action} onClick={() => void session.paper.print(paper)}>
              <Icon name="print" />
              {t(label)}
            </button>
          )}
        </For>
      </p>
    </section>
  );
}
