import { Show } from 'solid-js';
import { useAppState } from '../../session/app-state';
import styles from './ShowAll.module.css';
import { mapFocus } from '../shell/map-focus';

/** While anything is hidden: shows all of the map again. */
export function ShowAll(props: { class?: string | undefined }) {
  const state = useAppState();
  return (
    <Show when={state.hidden().size > 0}>
      <button
        type="button"
        class={`${styles.button} ${props.class ?? ''}`}
        onClick={(event) => {
          // The button goes, and the focus must not go with it.
          const next = event.currentTarget.closest<HTMLElement>('[data-legend]') ?? mapFocus();
          state.setHidden([]);
          next?.focus();
        }}
      >
        {state.words.t('showAll')}
      </button>
    </Show>
  );
}
