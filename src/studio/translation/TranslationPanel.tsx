import { createMemo, createSignal, For, Show } from 'solid-js';
import { nameOfLanguage } from '../../i18n/name-of-language';
import { direction } from '../../i18n/tags';
import { toBeWritten } from '../../story/files/to-be-written';
import { Choices } from '../../ui/Choices';
import { useDesk } from '../desk/desk';
import { addTranslation } from '../edits/add-translation';
import { setTranslation } from '../edits/parts';
import { createEmptyWords } from '../empty/empty-words';
import { languagesIn } from '../start/languages';
import { translationRows } from '../tables/translation-rows';
import { hint, Panel } from '../panel/Panel';
import styles from './Translation.module.css';

/** The translations beside the text on the desk, sentence by sentence, with how many have none yet. */
export default function TranslationPanel() {
  const { parsed, source, files, work, words, t } = useDesk();
  const empty = createEmptyWords(words.language);
  const others = () => parsed.languages().filter((one) => one !== source.language());
  const [wanted, setWanted] = createSignal<string>();
  const language = () => (others().includes(wanted() ?? '') ? wanted() : others()[0]) ?? '';
  const table = createMemo(() => translationRows(files(), language(), source.id()));
  const rows = createMemo(() => new Map(table().rows.map((row) => [row.id, row])));
  return (
    <Panel title={t('translationTitle')}>
      <label class={styles.add}>
        <span>{t('addLanguage')}</span>
        <select
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value === '') return;
            work.apply(addTranslation(value));
            setWanted(value);
            event.currentTarget.value = '';
          }}
        >
          <option value="">{t('choose')}</option>
          <For each={languagesIn(words.language()).filter(({ tag }) => !parsed.languages().includes(tag))}>
            {({ tag, name }) => <option value={tag}>{name}</option>}
          </For>
        </select>
      </label>
      <Show when={others().length > 0} fallback={<p class={hint}>{empty('noTranslations')}</p>}>
        <Show when={others().length > 1}>
          <Choices
            name="translation"
            label={t('translationTitle')}
            look="pills"
            options={others().map((value) => ({ value, label: nameOfLanguage(value, words.language()) }))}
            value={language()}
            onChoose={setWanted}
          />
        </Show>
        <p class={hint} role="status">
          {table().missing === 0
            ? t('allTranslated')
            : t('untranslated', { count: words.number(table().missing) })}
        </p>
        <ol class={styles.sentences}>
          <For each={table().rows.map(({ id }) => id)}>
            {(id, index) => {
              const row = () => rows().get(id);
              return (
                <li>
                  <p lang={source.language()} dir={direction(source.language())}>
                    {row()?.source}
                  </p>
                  <textarea
                    rows="2"
                    lang={language()}
                    dir={direction(language())}
                    aria-label={t('translationOf', {
                      number: words.number(index() + 1),
                      language: nameOfLanguage(language(), words.language()),
                    })}
                    data-missing={row()?.isMissing ? '' : undefined}
                    value={row()?.words ?? ''}
                    onInput={(event) =>
                      work.apply(
                        setTranslation(
                          language(),
                          id,
                          event.currentTarget.value.trim() === '' ? toBeWritten() : event.currentTarget.value,
                        ),
                      )
                    }
                  />
                </li>
              );
            }}
          </For>
        </ol>
      </Show>
    </Panel>
  );
}
