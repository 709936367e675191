import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import styles from './ShowAll.module.css';
import { mapFocus } from '../shell/map-focus';

/** While anything is hidden: shows all of the map again. */
export function ShowAll(props: { class?: string | undefined }) {
  const session = useSession();
  return (
    <Show when={session.layers.hidden().size > 0}>
      <button
        type="button"
        class={`${styles.button} ${props.class ?? ''}`}
        onClick={(event) => {
          // The button is removed: the focus moves on first.
          const next = event.currentTarget.closest<HTMLElement>('[data-legend]') ?? mapFocus();
          session.layers.setHidden([]);
          next?.focus();
        }}
      >
        {session.words.t('showAll')}
      </button>
    </Show>
  );
}
