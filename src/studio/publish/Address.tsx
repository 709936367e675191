import { createUniqueId, Show } from 'solid-js';
import fields from '../fields/Fields.module.css';

/** A field for an address that may be left empty, and what is wrong with what stands in it. */
export function Address(props: {
  name: string;
  hint: string;
  trouble: string | undefined;
  onInput: (address: string) => void;
}) {
  const id = createUniqueId();
  return (
    <label class={fields.field}>
      <span>{props.name}</span>
      <input
        type="url"
        dir="ltr"
        autocomplete="off"
        aria-invalid={props.trouble !== undefined}
        aria-describedby={id}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <small id={id} role={props.trouble === undefined ? undefined : 'alert'}>
        <Show when={props.trouble} fallback={props.hint}>
          {props.trouble}
        </Show>
      </small>
    </label>
  );
}
