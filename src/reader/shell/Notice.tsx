import { Show } from 'solid-js';
import type { InterfaceWords } from '../../session/words';
import styles from './Notice.module.css';

/** A whole page of one sentence: loading, or why there is nothing to see, with what can be done. */
export function Notice(props: {
  words: InterfaceWords;
  text: string;
  action?: string;
  onAction?: () => void;
}) {
  return (
    <main
      class={styles.notice}
      lang={props.words.mark().lang}
      dir={props.words.mark().dir}
      role={props.action ? 'alert' : 'status'}
    >
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
