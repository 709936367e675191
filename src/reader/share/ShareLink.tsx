import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import { Icon } from '../../ui/Icon';
import { CopyButton } from '../shell/CopyButton';
import styles from './TakeAwayBox.module.css';

/** Whether to offer the system's share sheet: on touch devices, where readers expect it. */
const sharesByItself = () => 'share' in navigator && matchMedia('(pointer: coarse)').matches;

/** A link to the current state: by the system's share sheet where offered, and by the clipboard. */
export function ShareLink(props: { address: () => string }) {
  const { story, words } = useSession();
  const { t, of } = words;
  const send = () => {
    // Rejected when the reader cancels: nothing to report.
    navigator.share({ title: of(story().title), url: props.address() }).catch(() => undefined);
  };
  return (
    <section class={styles.part}>
      <h3 class={styles.subtitle}>{t('linkTitle')}</h3>
      <p class={styles.actions}>
        <Show when={sharesByItself()}>
          <button type="button" class={styles.action} onClick={send}>
            <Icon name="share" />
            {t('shareWith')}
          </button>
        </Show>
        <CopyButton text={props.address} label={t('copyPageLink')} icon="link" class={styles.action} />
      </p>
    </section>
  );
}
