import { Show } from 'solid-js';
import { useAppState } from '../../../session/app-state';
import { IconButton } from '../../../ui/IconButton';
import styles from './AccountBadge.module.css';

/** Over the map: whose account it shows now, how what is only implied looks, and the way back to everyone's. */
export function AccountBadge() {
  const state = useAppState();
  const { t, of, list } = state.words;
  const names = () => list(state.speakers().map((id) => of(state.evidence.nameOf('speaker', id))));
  const hasImplied = () => [...(state.account()?.features.values() ?? [])].includes('implied');
  return (
    <Show when={state.account()}>
      <div class={styles.badge} data-over-map role="status">
        <p>
          <strong>{t('accountShown', { speakers: names() })}</strong>
          <Show when={hasImplied()}>
            <small class={styles.key}>{t('accountKey')}</small>
          </Show>
        </p>
        <IconButton icon="close" name={t('endAccount')} onPress={() => state.setSpeakers([])} />
      </div>
    </Show>
  );
}
