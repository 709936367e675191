import type { Words } from './column-words';
import styles from './List.module.css';

/** What is done with a list as a whole: finding rows, and taking them out. */
export function ListTools(props: {
  t: Words;
  query: string;
  onQuery: (query: string) => void;
  /** How many rows are found, and how many there are. */
  shown: number;
  all: number;
  onCopy: () => void;
  onSave: () => void;
}) {
  return (
    <div class={styles.tools}>
      <label class={styles.find}>
        <span class="visually-hidden">{props.t('listFind')}</span>
        <input
          type="search"
          placeholder={props.t('listFind')}
          value={props.query}
          onInput={(event) => props.onQuery(event.currentTarget.value)}
        />
      </label>
      <span class={styles.count} role="status">
        {props.t('listRows', { shown: props.shown, all: props.all })}
      </span>
      <button type="button" onClick={() => props.onCopy()}>
        {props.t('listCopy')}
      </button>
      <button type="button" onClick={() => props.onSave()}>
        {props.t('listSave')}
      </button>
    </div>
  );
}
