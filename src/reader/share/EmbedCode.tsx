import { useSession } from '../../session/session';
import { embedAddress } from '../../session/address/page-address';
import { CopyButton } from '../shell/CopyButton';
import { embedCode } from './embed-code';
import styles from './TakeAwayBox.module.css';

/** The HTML that embeds the map in its current state, to copy or to select by hand. */
export function EmbedCode() {
  const session = useSession();
  const { t, of } = session.words;
  const code = () => {
    // The page that it stands in is in the language that is read here.
    const address = { ...session.address(), lang: session.reading.language() };
    return embedCode(
      `${of(session.story().title)} · ${t('appName')}`,
      embedAddress(address, session.story().slug),
    );
  };
  return (
    <section class={styles.part}>
      <h3 class={styles.subtitle}>{t('embedTitle')}</h3>
      <p class={styles.about}>{t('embedAbout')}</p>
      <code class={styles.code} dir="ltr" data-embed-code>
        {code()}
      </code>
      <p class={styles.actions}>
        <CopyButton text={code} label={t('copyEmbed')} icon="link" class={styles.action} />
      </p>
    </section>
  );
}
