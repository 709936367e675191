import { For, onMount } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { direction } from '../../i18n/tags';
import type { Column } from '../tables/column';
import type { ListName } from '../tables/rows';
import { choiceName, type Words } from './column-words';
import styles from './List.module.css';

/** Where the focus goes once a cell is kept. */
export type Then = 'down' | 'next' | 'before' | 'here';

/** The field in which a cell is changed: it is kept with Enter or Tab or when it is left, and left alone with Escape. */
export function CellField(props: {
  list: ListName;
  column: Column;
  label: string;
  text: string;
  /** Whether the text is a letter that was typed on the cell, and more will follow. */
  isTyped: boolean;
  t: Words;
  isRefused: boolean;
  /** @returns whether it is kept */
  onKeep: (text: string, then: Then) => boolean;
  onLeave: () => void;
}) {
  let field!: HTMLInputElement;
  let isDone = false;
  const keep = (then: Then) => {
    // Taken away, the field loses the focus once more.
    if (!isDone) isDone = props.onKeep(field.value, then);
  };
  onMount(() => {
    field.focus();
    if (props.column.kind === 'choice') return;
    if (props.isTyped) field.setSelectionRange(props.text.length, props.text.length);
    else field.select();
  });
  function onKeyDown(event: KeyboardEvent): void {
    // The grid's own keys would leave the field.
    event.stopPropagation();
    if (event.isComposing) return;
    const isLine = event.key === 'Enter' && event.shiftKey && props.column.kind === 'words';
    if (event.key === 'Escape') {
      isDone = true;
      props.onLeave();
    } else if (event.key === 'Enter' && !isLine) {
      event.preventDefault();
      keep('down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      keep(event.shiftKey ? 'before' : 'next');
    }
  }
  const common = () => ({
    ref: (element: HTMLInputElement) => (field = element),
    class: styles.field,
    'aria-label': props.label,
    'aria-invalid': props.isRefused ? ('true' as const) : undefined,
    lang: props.column.language,
    dir: props.column.language === undefined ? 'ltr' : direction(props.column.language),
    onKeyDown,
    onFocusOut: () => keep('here'),
  });
  return (
    <>
      {props.column.kind === 'choice' ? (
        <select {...(common() as object)} dir="auto">
          <For each={['', ...(props.column.choices ?? [])]}>
            {(choice) => (
              <option value={choice} selected={choice === props.text}>
                {choice === '' ? '' : choiceName(props.list, props.column, choice, props.t)}
              </option>
            )}
          </For>
        </select>
      ) : (
        <Dynamic
          component={props.column.kind === 'words' ? 'textarea' : 'input'}
          {...(common() as object)}
          value={props.text}
          spellcheck={props.column.kind === 'words'}
        />
      )}
    </>
  );
}
