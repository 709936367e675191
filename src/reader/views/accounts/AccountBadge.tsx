import { Show } from 'solid-js';
import { useSession } from '../../../session/session';
import { IconButton } from '../../../ui/IconButton';
import styles from './AccountBadge.module.css';

/** Over the map while an account is read: its speaker, the sign for implied features, and a button that ends it. */
export function AccountBadge() {
  const session = useSession();
  const { t, of, list } = session.words;
  const names = () =>
    list(session.accounts.speakers().map((id) => of(session.evidence().nameOf('speaker', id))));
  const hasImplied = () => [...(session.accounts.account()?.features.values() ?? [])].includes('implied');
  return (
    <Show when={session.accounts.account()}>
      <div class={styles.badge} data-over-map role="status">
        <p>
          <strong>{t('accountShown', { speakers: names() })}</strong>
          <Show when={hasImplied()}>
            <small class={styles.key}>{t('accountKey')}</small>
          </Show>
        </p>
        <IconButton icon="close" name={t('endAccount')} onPress={() => session.accounts.setSpeakers([])} />
      </div>
    </Show>
  );
}
