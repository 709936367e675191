import styles from './TaggedText.module.css';
import { Unbroken } from '../Unbroken';

interface Tagged {
  readonly text: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
}

/** A story's words: with their language and direction where these are not those of the interface around them. */
export function TaggedText(props: { words: Tagged }) {
  return <>{tagged(props.words)}</>;
}

function tagged({ text, lang, dir }: Tagged) {
  if (!lang) return <Unbroken text={text} />;
  return (
    <bdi class={styles.tagged} lang={lang} dir={dir}>
      <Unbroken text={text} />
    </bdi>
  );
}
