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
          const around = (selector: string) => event.currentTarget.closest<HTMLElement>(selector);
          const [legend, folded] = [around('[data-legend]'), around('[data-legend-card]')];
          // Removes the button, and with it the focus.
          session.layers.setHidden([]);
          const next = legend ?? folded?.querySelector('button');
          if (next) next.focus();
          else focusMap();
        }}
      >
        {session.words.t('showAll')}
      </button>
    </Show>
  );
}
