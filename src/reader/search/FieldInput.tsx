import { useSession } from '../../session/session';
import type { SearchField } from './search-field';
import styles from './SearchField.module.css';

/**
 * The field of the search, a combobox from the beginning: one that replaced another when the list has come would take the
 * focus from under a screen reader.
 */
export function FieldInput(props: { field: SearchField }) {
  const { t } = useSession().words;
  const { query, setQuery, active, press } = props.field;
  return (
    <input
      type="search"
      class={styles.field}
      role="combobox"
      aria-label={t('search')}
      aria-expanded={active() !== undefined}
      aria-controls="found"
      aria-autocomplete="list"
      aria-activedescendant={active()}
      placeholder={t('searchHint')}
      autocomplete="off"
      spellcheck={false}
      dir="auto"
      value={query()}
      onInput={(event) => setQuery(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!event.isComposing && press(event.key)) event.preventDefault();
      }}
    />
  );
}
