import { For, Show } from 'solid-js';
import { nameOfLanguage } from '../../i18n/name-of-language';
import { direction } from '../../i18n/tags';
import { useDesk } from '../desk/desk';
import fields from '../fields/Fields.module.css';
import styles from './Correcting.module.css';
import { createCorrectingWords } from './correcting-words';
import type { FormerText } from './former-text';

/** Asks whether the text that is corrected is kept, as of which day, and what was corrected. */
export function FormerTextFields(props: { former: FormerText; onChange: (former: FormerText) => void }) {
  const { parsed, words } = useDesk();
  const t = createCorrectingWords(words.language);
  const change = (part: Partial<FormerText>) => props.onChange({ ...props.former, ...part });
  return (
    <>
      <label class={styles.keep}>
        <input
          type="checkbox"
          checked={props.former.isKept}
          onChange={(event) => change({ isKept: event.currentTarget.checked })}
        />
        {t('keepFormer')}
      </label>
      <Show when={props.former.isKept}>
        <label class={fields.field}>
          <span>{t('correctedOn')}</span>
          <input
            type="date"
            required
            value={props.former.date}
            onInput={(event) => change({ date: event.currentTarget.value })}
          />
        </label>
        <div class={fields.field} role="group" aria-label={t('whatCorrected')}>
          <span aria-hidden="true">{t('whatCorrected')}</span>
          <For each={parsed.languages()}>
            {(language) => {
              const name = () => nameOfLanguage(language, words.language());
              return (
                <label class={styles.told}>
                  <Show when={parsed.languages().length > 1}>
                    <span>{name()}</span>
                  </Show>
                  <input
                    type="text"
                    lang={language}
                    dir={direction(language)}
                    aria-label={`${t('whatCorrected')}, ${name()}`}
                    value={props.former.told[language] ?? ''}
                    onInput={(event) =>
                      change({ told: { ...props.former.told, [language]: event.currentTarget.value } })
                    }
                  />
                </label>
              );
            }}
          </For>
        </div>
      </Show>
    </>
  );
}
