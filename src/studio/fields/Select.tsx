import { For, Show } from 'solid-js';
import styles from './Fields.module.css';

/** One of some choices, under its name. */
export function Select<T extends string>(props: {
  label: string;
  options: readonly { readonly value: T; readonly label: string }[];
  value: T | undefined;
  /** Shown until something is chosen: nothing is chosen by itself then. */
  placeholder?: string;
  isRequired?: boolean;
  onChoose: (value: T) => void;
  onFocus?: () => void;
  ref?: (field: HTMLSelectElement) => void;
}) {
  return (
    <label class={styles.field}>
      <span>{props.label}</span>
      <select
        ref={props.ref}
        required={props.isRequired}
        onFocus={() => props.onFocus?.()}
        onChange={(event) => props.onChoose(event.currentTarget.value as T)}
      >
        <Show when={props.value === undefined && props.placeholder}>
          <option value="">{props.placeholder}</option>
        </Show>
        <For each={props.options}>
          {({ value, label }) => (
            <option value={value} selected={value === props.value}>
              {label}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
