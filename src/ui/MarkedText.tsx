import { For } from 'solid-js';
import styles from './MarkedText.module.css';

/** A text in runs, some of them under the marker pen. */
export function MarkedText(props: {
  runs: readonly { readonly text: string; readonly mark?: 'current' | 'other' }[];
}) {
  return (
    <For each={props.runs}>
      {({ text, mark }) =>
        mark ? <mark class={mark === 'current' ? styles.current : styles.other}>{text}</mark> : text
      }
    </For>
  );
}
