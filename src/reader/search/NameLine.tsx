import { direction } from '../../i18n/tags';
import { useSession } from '../../session/session';
import type { NameEntry } from '../../story/dataset/dataset';
import { MarkedText } from '../../ui/MarkedText';
import { runsOf } from './found-text';
import styles from './Found.module.css';

/** A name of the table of events that was found, with the matches marked, and how many events have it. */
export function NameLine(props: {
  entry: NameEntry;
  query: string;
  id: string;
  isActive: boolean;
  onPoint: () => void;
  onChoose: () => void;
}) {
  const session = useSession();
  const language = () => session.story().dataset?.text.language ?? session.reading.language();
  return (
    <button
      type="button"
      role="option"
      tabIndex={-1}
      id={props.id}
      class={styles.result}
      aria-selected={props.isActive}
      onPointerMove={() => props.onPoint()}
      onClick={() => props.onChoose()}
    >
      <span class={styles.text} lang={language()} dir={direction(language())}>
        <MarkedText runs={runsOf(props.entry[0], props.query)} />
      </span>
      <small class={styles.detail}>{session.words.number(props.entry[1])}</small>
    </button>
  );
}
