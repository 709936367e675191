import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { fileAddress } from '../../site-files/files';
import { TaggedText } from '../../ui/text/TaggedText';
import { AboutLink } from '../about/AboutLink';
import styles from './Credits.module.css';

/** The sources of the map's data, folded behind one word. */
export function Credits() {
  const { story, words } = useSession();
  const { t, tagged } = words;
  return (
    <details class={styles.credits} data-print="credits">
      <summary class={styles.summary} data-over-map>
        {t('credits')}
      </summary>
      <p class={styles.text}>
        {t('creditsText')} <TaggedText words={tagged(story().drawing ?? {})} />{' '}
        {/* Where the file is the page knows once it is there. */}
        <Show when={!import.meta.env.SSR}>
          <a href={fileAddress('licences.txt')} target="_blank" rel="noreferrer">
            {t('licences')}
          </a>
        </Show>{' '}
        <AboutLink />
      </p>
    </details>
  );
}
