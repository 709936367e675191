import { type JSX, Show } from 'solid-js';
import fields from './Fields.module.css';

/** A line of text in a form, by its name in the form's data. Words run as they are written; ids, dates and addresses do not. */
export function TextField(props: {
  label: string;
  name: string;
  type?: 'text' | 'url';
  dir?: 'auto' | 'ltr';
  value?: string;
  pattern?: string;
  /** The id of a list of proposals. */
  list?: string;
  hint?: JSX.Element;
  onInput?: (field: HTMLInputElement) => void;
}) {
  return (
    <label class={fields.field}>
      <span>{props.label}</span>
      <input
        name={props.name}
        type={props.type ?? 'text'}
        dir={props.dir ?? 'auto'}
        autocomplete="off"
        value={props.value ?? ''}
        pattern={props.pattern}
        list={props.list}
        onInput={({ currentTarget }) => props.onInput?.(currentTarget)}
      />
      <Show when={props.hint}>{(hint) => <small>{hint()}</small>}</Show>
    </label>
  );
}
