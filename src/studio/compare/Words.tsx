import { For } from 'solid-js';
import type { Stretch } from './changed-words';
import { useCompareWords } from './compare-words';
import styles from './Compare.module.css';

/** Two versions of some words beside each other: what only one of them has is struck out, or underlined. */
export function Words(props: { stretches: readonly Stretch[] }) {
  const t = useCompareWords();
  return (
    <>
      <p class={styles.words} dir="auto">
        <bdi class="visually-hidden">{t('here')}: </bdi>
        <For each={props.stretches.filter(({ of }) => of !== 'after')}>
          {({ words, of }) => (of === 'both' ? words : <del>{words}</del>)}
        </For>
      </p>
      <p class={styles.words} dir="auto">
        <bdi class="visually-hidden">{t('there')}: </bdi>
        <For each={props.stretches.filter(({ of }) => of !== 'before')}>
          {({ words, of }) => (of === 'both' ? words : <ins>{words}</ins>)}
        </For>
      </p>
    </>
  );
}
