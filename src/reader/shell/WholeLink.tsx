import { useSession } from '../../session/session';
import { writeAddress } from '../../session/address/address';
import { sharedQuery } from '../../session/address/shared-query';
import { Icon } from '../../ui/Icon';
import { TaggedText } from '../../ui/text/TaggedText';
import styles from './WholeLink.module.css';

/** A link from the embed to the whole page, in the same state. */
export function WholeLink() {
  const session = useSession();
  const { t, tagged } = session.words;
  return (
    <footer class={styles.foot}>
      <h1 class={styles.title}>
        <TaggedText words={tagged(session.story().title)} />
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
