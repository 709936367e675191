import { createMemo, For, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { nameOfLanguage } from '../../i18n/name-of-language';
import { direction } from '../../i18n/tags';
import { isToBeWritten } from '../../story/files/to-be-written';
import type { Text } from '../../story/model';
import { useDesk } from '../desk/desk';
import type { StudioWord } from '../desk/studio-words';
import { inAll } from '../edits/in-all';
import { valueAt } from '../edits/in-files';
import { setMeta } from '../edits/parts';
import fields from '../fields/Fields.module.css';
import styles from './Story.module.css';

/** A text of the story, in each of its languages. What is empty is still to be written, or, where it is optional, not there. */
export function Texts(props: {
  /** What it is called: a word of the studio, or the words themselves. */
  word?: StudioWord;
  name?: string;
  /** In story.json. */
  path: readonly (string | number)[];
  isLong?: boolean;
  isOptional?: boolean;
}): JSX.Element {
  const { parsed, work, words, t } = useDesk();
  const title = () => props.name ?? (props.word ? t(props.word) : '');
  const written = createMemo(() => (valueAt(parsed.story(), props.path) ?? {}) as Text);
  const shown = (language: string) => {
    const text = written()[language] ?? '';
    return isToBeWritten(text) ? '' : text;
  };
  const write = (language: string, text: string) => {
    const all = Object.fromEntries(parsed.languages().map((one) => [one, shown(one)]));
    const next = inAll(parsed.languages(), { ...all, [language]: text });
    const isEmpty = Object.values(next).every(isToBeWritten);
    work.apply(setMeta(props.path, isEmpty && props.isOptional ? undefined : next));
  };
  return (
    <div class={fields.field} role="group" aria-label={title()}>
      <span aria-hidden="true">{title()}</span>
      <For each={parsed.languages()}>
        {(language) => {
          const name = createMemo(() => nameOfLanguage(language, words.language()));
          const label = createMemo(() => `${title()}, ${name()}`);
          const path = createMemo(() => [...props.path, language].join('.'));
          return (
            <label class={styles.text}>
              <Show when={parsed.languages().length > 1}>
                <span>{name()}</span>
              </Show>
              <Dynamic
                component={props.isLong ? 'textarea' : 'input'}
                rows={props.isLong ? 2 : undefined}
                lang={language}
                dir={direction(language)}
                aria-label={label()}
                data-path={path()}
                value={shown(language)}
                onInput={(event: InputEvent & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
                  write(language, event.currentTarget.value)
                }
              />
            </label>
          );
        }}
      </For>
    </div>
  );
}
