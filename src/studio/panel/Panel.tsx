import type { ParentProps } from 'solid-js';
import styles from './Panel.module.css';

/** What stands beside the article under one tab, with its heading. */
export function Panel(props: ParentProps<{ title: string; isBusy?: boolean }>) {
  return (
    <section class={styles.panel} aria-busy={props.isBusy}>
      <h2>{props.title}</h2>
      {props.children}
    </section>
  );
}

/** A quiet line of a panel. */
export const hint = styles.hint;
