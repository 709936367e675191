import { useAppState } from '../state/app-state';
import { writeAddress } from '../state/address';
import { Icon } from '../ui/Icon';
import styles from './WholeLink.module.css';

/** Leads from a map in a frame to the whole page, in the state that the map is in. */
export function WholeLink() {
  const state = useAppState();
  const { t, of } = state.words;
  return (
    <p class={styles.foot}>
      <span class={styles.title}>{of(state.story.title)}</span>
      <a
        class={styles.link}
        href={`./${writeAddress({ ...state.address(), story: state.story.slug })}`}
        target="_blank"
        rel="noopener"
      >
        {t('openWhole')}
        <Icon name="out" isMirrored={state.words.direction() === 'rtl'} />
      </a>
    </p>
  );
}
