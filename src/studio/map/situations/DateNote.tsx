import { createMemo, For } from 'solid-js';
import { nameOfLanguage } from '../../../i18n/name-of-language';
import { direction } from '../../../i18n/tags';
import { isToBeWritten } from '../../../story/files/to-be-written';
import type { Text } from '../../../story/model';
import { inAll } from '../../edits/in-all';
import fields from '../../fields/Fields.module.css';
import { useMapDesk } from '../map-desk';

/** Where a date is from, in each language of the story: what is empty is still to be written. */
export function DateNote(props: { note: Text; onChange: (note: Text) => void }) {
  const { parsed, situation, words, t } = useMapDesk();
  const shown = (language: string) => {
    const text = props.note[language] ?? '';
    return isToBeWritten(text) ? '' : text;
  };
  const write = (language: string, text: string) => {
    const all = Object.fromEntries(parsed.languages().map((one) => [one, shown(one)]));
    props.onChange(inAll(parsed.languages(), { ...all, [language]: text }));
  };
  return (
    <For each={parsed.languages()}>
      {(language) => {
        const label = createMemo(() =>
          parsed.languages().length > 1
            ? t('dateNoteIn', { language: nameOfLanguage(language, words.language()) })
            : t('dateNote'),
        );
        return (
          <label class={fields.field}>
            <span>{label()}</span>
            <textarea
              rows="2"
              lang={language}
              dir={direction(language)}
              data-path={`situations.${situation.index()}.note.${language}`}
              value={shown(language)}
              onInput={(event) => write(language, event.currentTarget.value)}
            />
          </label>
        );
      }}
    </For>
  );
}
