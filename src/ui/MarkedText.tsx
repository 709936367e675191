import { For } from 'solid-js';
import styles from './MarkedText.module.css';
import { Unbroken } from './Unbroken';

/** A text in runs, some of them highlighted. */
export function MarkedText(props: {
  runs: readonly { readonly text: string; readonly mark?: 'current' | 'said' | 'implied' }[];
}) {
  return (
    <For each={props.runs}>
      {({ text, mark }) =>
        mark ? (
          <mark class={styles[mark]}>
            <Unbroken text={text} />
          </mark>
        ) : (
          <Unbroken text={text} />
        )
      }
    </For>
  );
}
