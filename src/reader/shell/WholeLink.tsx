import { useAppState } from '../../session/app-state';
import { writeAddress } from '../../session/address/address';
import { sharedQuery } from '../../session/address/shared-query';
import { Icon } from '../../ui/Icon';
import { Unbroken } from '../../ui/Unbroken';
import styles from './WholeLink.module.css';

/** Leads from a map in a frame to the whole page, in the state that the map is in. */
export function WholeLink() {
  const state = useAppState();
  const { t, of } = state.words;
  return (
    <footer class={styles.foot}>
      <h1 class={styles.title}>
        <Unbroken text={of(state.story.title)} />
      </h1>
      <a
        class={styles.link}
        href={`./${sharedQuery(location.search)}${writeAddress({ ...state.address(), story: state.story.slug })}`}
        target="_blank"
        rel="noopener"
      >
        {t('openWhole')}
        <Icon name="out" isMirrored={state.words.direction() === 'rtl'} />
      </a>
    </footer>
  );
}
