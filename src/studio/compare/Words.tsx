import { createMemo, For } from 'solid-js';
import { aroundChanges, changedWords } from './changed-words';
import styles from './Compare.module.css';

/** Two versions of a text beside each other, with the words that only one of them has struck out or underlined. */
export function Words(props: { before: string; after: string; language: string }) {
  const stretches = createMemo(() => aroundChanges(changedWords(props.before, props.after, props.language)));
  return (
    <>
      <p class={styles.words} dir="auto">
        <For each={stretches().filter(({ of }) => of !== 'after')}>
          {({ words, of }) => (of === 'both' ? words : <del>{words}</del>)}
        </For>
      </p>
      <p class={styles.words} dir="auto">
        <For each={stretches().filter(({ of }) => of !== 'before')}>
          {({ words, of }) => (of === 'both' ? words : <ins>{words}</ins>)}
        </For>
      </p>
    </>
  );
}
