import { For, type JSX, Show } from 'solid-js';
import { choicesAmong } from './filters';
import { useLibrary } from './library';
import styles from './Library.module.css';
import { nameOfLanguage } from '../i18n/name-of-language';

/** The search over all stories, and the choice by place, language and year where the stories differ in it. */
export function Filters(props: { onSearch: () => void }) {
  const { words, entries, asked, narrow } = useLibrary();
  const { t, of } = words;
  const choices = choicesAmong(entries);
  const places = () =>
    choices.places
      .map(({ id, name }) => ({ value: id, label: of(name) }))
      .toSorted((a, b) => a.label.localeCompare(b.label, words.language()));
  const languages = () =>
    choices.languages.map((code) => ({ value: code, label: nameOfLanguage(code, words.language()) }));
  return (
    // Not a form: a prerendered page is one, and forms do not nest.
    <div class={styles.filters} role="search" aria-label={t('filterStories')} data-needs-script>
      <label class={styles.search}>
        <span class="visually-hidden">{t('searchStories')}</span>
        <input
          type="search"
          value={asked().query ?? ''}
          placeholder={t('searchStories')}
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          onFocus={() => props.onSearch()}
          onInput={(event) => narrow({ query: event.currentTarget.value || undefined })}
        />
      </label>
      <Select
        label={t('filterPlace')}
        all={t('everyPlace')}
        options={places()}
        value={asked().place}
        onChoose={(place) => narrow({ place })}
      />
      <Select
        label={t('filterLanguage')}
        all={t('everyLanguage')}
        options={languages()}
        value={asked().reads}
        onChoose={(reads) => narrow({ reads })}
      />
      <Select
        label={t('filterYear')}
        all={t('everyYear')}
        options={choices.years.map((year) => ({ value: year, label: year }))}
        value={asked().year}
        onChoose={(year) => narrow({ year })}
      />
    </div>
  );
}

function Select(props: {
  label: string;
  all: string;
  options: readonly { value: string; label: string }[];
  value: string | undefined;
  onChoose: (value: string | undefined) => void;
}): JSX.Element {
  return (
    <Show when={props.options.length > 1 && useLibrary().entries.length > 1}>
      <label class={styles.select}>
        <span>{props.label}</span>
        <select onChange={(event) => props.onChoose(event.currentTarget.value || undefined)}>
          <option value="">{props.all}</option>
          <For each={props.options}>
            {({ value, label }) => (
              <option value={value} selected={value === props.value}>
                {label}
              </option>
            )}
          </For>
        </select>
      </label>
    </Show>
  );
}
