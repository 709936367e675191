import { For, Show } from 'solid-js';
import { useSession } from '../../session/session';
import styles from './RouteBar.module.css';

/** Which of the story's routes is traced; nothing where there is one alone. */
export function RouteChoice() {
  const session = useSession();
  const { t, of } = session.words;
  const { all, feature, turnTo } = session.route;
  return (
    <Show when={all().length > 1}>
      <select
        class={styles.choice}
        aria-label={t('chooseRoute')}
        value={feature()?.id ?? ''}
        onChange={({ currentTarget }) => turnTo(currentTarget.value)}
      >
        <For each={all()}>
          {({ id, name }) => (
            <option value={id} selected={id === feature()?.id}>
              {of(name)}
            </option>
          )}
        </For>
      </select>
    </Show>
  );
}
