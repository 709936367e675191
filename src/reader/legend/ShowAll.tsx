import { Show } from 'solid-js';
import { useSession } from '../../session/session';
import styles from './ShowAll.module.css';
import { focusMap } from '../shell/focus-map';

/** While anything is hidden: shows all of the map again. */
export function ShowAll(props: { class?: string | undefined }) {
  const session = useSession();
  return (
    <Show when={session.layers.hidden().size > 0}>
      <button
        type="button"
        class={`${styles.button} ${props.class ?? ''}`}
        onClick={(event) => {
          const card = event.currentTarget.closest<HTMLElement>('[data-legend], [data-legend-card]');
          // Removes the button, and with it the focus.
          session.layers.setHidden([]);
          if (card) (card.querySelector<HTMLElement>('[data-legend-card] > button') ?? card).focus();
          else focusMap();
        }}
      >
        {session.words.t('showAll')}
      </button>
    </Show>
  );
}
