import { Show } from 'solid-js';
import styles from './Choices.module.css';
import { Keyed } from './Keyed';

/** Radio buttons that look like a switch, tabs, or pills that wrap. */
export function Choices<T extends string>(props: {
  name: string;
  label: string;
  look?: 'switch' | 'tabs' | 'pills';
  /** `short` is displayed in narrow windows; the label is still read aloud. `isName` of a language, in letters that the page may not have. */
  options: readonly { value: T; label: string; short?: string; lang?: string; isName?: boolean }[];
  value: T;
  onChoose: (value: T) => void;
}) {
  return (
    <fieldset class={styles.choices} data-look={props.look ?? 'switch'}>
      <legend class="visually-hidden">{props.label}</legend>
      <Keyed each={props.options} by={({ value }) => value}>
        {(option) => (
          <label class={styles.choice} lang={option().lang} data-name={option().isName ? '' : undefined}>
            <input
              type="radio"
              class={styles.input}
              name={props.name}
              value={option().value}
              checked={props.value === option().value}
              onChange={() => props.onChoose(option().value)}
            />
            <span class={styles.label}>
              <span class={option().short ? styles.long : undefined}>{option().label}</span>
              <Show when={option().short}>
                <span class={styles.short}>{option().short}</span>
              </Show>
            </span>
          </label>
        )}
      </Keyed>
    </fieldset>
  );
}
