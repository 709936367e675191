import { Show } from 'solid-js';
import styles from './Notice.module.css';

/** A whole page of one sentence: loading, or why there is nothing to see, with what can be done. */
export function Notice(props: { text: string; action?: string; onAction?: () => void }) {
  return (
    <main class={styles.notice} role={props.action ? 'alert' : 'status'}>
      <p class={styles.text}>{props.text}</p>
      <Show when={props.action}>
        {(action) => (
          <button type="button" class={styles.action} onClick={() => props.onAction?.()}>
            {action()}
          </button>
        )}
      </Show>
    </main>
  );
}
