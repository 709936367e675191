import { Show } from 'solid-js';
import { useDesk } from '../desk/desk';
import type { StudioWord } from '../desk/studio-words';
import { valueAt } from '../edits/in-files';
import { setMeta } from '../edits/parts';
import fields from '../fields/Fields.module.css';

/** A value of the story that is the same in all languages, such as a date; not there where it is empty. */
export function Plain(props: {
  /** What it is called: a word of the studio, or the words themselves. */
  word?: StudioWord;
  name?: string;
  path: readonly (string | number)[];
  note?: string;
}) {
  const { parsed, work, t } = useDesk();
  return (
    <label class={fields.field}>
      <span>{props.name ?? (props.word && t(props.word))}</span>
      <input
        type="text"
        dir="ltr"
        data-path={props.path.join('.')}
        value={String(valueAt(parsed.story(), props.path) ?? '')}
        onInput={(event) => work.apply(setMeta(props.path, event.currentTarget.value.trim() || undefined))}
      />
      <Show when={props.note}>
        <small>{props.note}</small>
      </Show>
    </label>
  );
}
