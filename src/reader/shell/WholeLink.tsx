import { useSession } from '../../session/session';
import { writeAddress } from '../../session/address/address';
import { sharedQuery } from '../../session/address/shared-query';
import { Icon } from '../../ui/Icon';
import { Unbroken } from '../../ui/Unbroken';
import styles from './WholeLink.module.css';

/** A link from the embed to the whole page, in the same state. */
export function WholeLink() {
  const session = useSession();
  const { t, of } = session.words;
  return (
    <footer class={styles.foot}>
      <h1 class={styles.title}>
        <Unbroken text={of(session.story().title)} />
      </h1>
      <a
        class={styles.link}
        href={`./${sharedQuery(location.search)}${writeAddress({ ...session.address(), story: session.story().slug })}`}
        target="_blank"
        rel="noopener"
      >
        {t('openWhole')}
        <Icon name="out" isMirrored={session.words.direction() === 'rtl'} />
      </a>
    </footer>
  );
}
