import { Show } from 'solid-js';
import styles from './TaggedText.module.css';
import { Unbroken } from '../Unbroken';

/** A story's words: with their language and direction where these are not those of the interface around them. */
export function TaggedText(props: { words: { text: string; lang?: string; dir?: 'ltr' | 'rtl' } }) {
  return (
    <Show when={props.words.lang} fallback={<Unbroken text={props.words.text} />}>
      <bdi class={styles.tagged} lang={props.words.lang} dir={props.words.dir}>
        <Unbroken text={props.words.text} />
      </bdi>
    </Show>
  );
}
