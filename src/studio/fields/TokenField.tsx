import { createMemo, createSignal, createUniqueId, For, Show } from 'solid-js';
import { fold } from '../../story/search/fold';
import fields from './Fields.module.css';
import styles from './TokenField.module.css';

interface Option {
  readonly id: string;
  readonly name: string;
}

/**
 * Chooses some of many by typing a part of a name: arrows and Enter take one of those that fit, or what was typed as a
 * new one. Enter in the empty field is the form's.
 */
export function TokenField(props: {
  label: string;
  options: readonly Option[];
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
  /** Makes a new one of what was typed; gives its id. */
  onMake?: (name: string) => string;
  makeWord?: (name: string) => string;
  removeWord: (name: string) => string;
}) {
  const listId = createUniqueId();
  let input!: HTMLInputElement;
  const [typed, setTyped] = createSignal('');
  const [isOpen, setOpen] = createSignal(false);
  const [at, setAt] = createSignal(0);
  const fitting = createMemo(() => {
    if (!isOpen() && typed() === '') return [];
    const wanted = fold(typed().trim());
    const rank = (name: string) => [name === wanted, name.startsWith(wanted), true].indexOf(true);
    return props.options
      .filter(({ id, name }) => !props.chosen.includes(id) && fold(name).includes(wanted))
      .toSorted((one, other) => rank(fold(one.name)) - rank(fold(other.name)))
      .slice(0, 8);
  });
  const canMake = () =>
    props.onMake !== undefined &&
    typed().trim() !== '' &&
    !props.options.some(({ name }) => fold(name) === fold(typed().trim()));
  const count = () => fitting().length + (canMake() ? 1 : 0);
  const nameOf = (id: string) => props.options.find((one) => one.id === id)?.name ?? id;
  const take = (index: number) => {
    const option = fitting()[index];
    const id = option ? option.id : props.onMake?.(typed().trim());
    if (id !== undefined) props.onChange([...props.chosen, id]);
    setTyped('');
    setAt(0);
    setOpen(false);
  };
  function onKey(event: KeyboardEvent): void {
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      event.preventDefault();
      if (isOpen()) setAt((now) => (now + (key === 'ArrowDown' ? 1 : count() - 1)) % Math.max(1, count()));
      setOpen(true);
    } else if (key === 'Enter' && typed().trim() !== '') {
      event.preventDefault();
      if (count() > 0) take(at());
      else if (props.chosen.some((id) => fold(nameOf(id)) === fold(typed().trim()))) setTyped('');
    } else if (key === 'Escape' && isOpen()) {
      event.stopPropagation();
      setOpen(false);
    } else if (key === 'Backspace' && typed() === '') props.onChange(props.chosen.slice(0, -1));
  }
  return (
    <div class={fields.field}>
      <label for={`${listId}-input`}>{props.label}</label>
      <div class={styles.tokens} data-tokens>
        <For each={props.chosen}>
          {(id) => (
            <span class={styles.token}>
              <bdi>{nameOf(id)}</bdi>
              <button
                type="button"
                aria-label={props.removeWord(nameOf(id))}
                onClick={({ detail }) => {
                  props.onChange(props.chosen.filter((one) => one !== id));
                  // By a key: the button is gone, and the focus with it.
                  if (detail === 0) input.focus();
                }}
              >
                ×
              </button>
            </span>
          )}
        </For>
        <input
          // Before those around it hear of a key: Escape closes the list, not the card that the field is on.
          ref={(element) => {
            input = element;
            element.addEventListener('keydown', onKey);
          }}
          id={`${listId}-input`}
          type="text"
          class={styles.typed}
          role="combobox"
          autocomplete="off"
          dir="auto"
          aria-expanded={isOpen() && count() > 0}
          aria-controls={listId}
          aria-activedescendant={isOpen() && count() > 0 ? `${listId}-${at()}` : undefined}
          value={typed()}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setAt(0);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onBlur={() => setOpen(false)}
        />
      </div>
      <Show when={isOpen() && count() > 0}>
        <ul class={styles.options} id={listId} role="listbox" aria-label={props.label}>
          <For each={fitting()}>
            {({ name }, index) => (
              <li
                id={`${listId}-${index()}`}
                role="option"
                aria-selected={at() === index()}
                // Before the press takes the focus from the field.
                onPointerDown={(event) => {
                  event.preventDefault();
                  take(index());
                }}
              >
                <bdi>{name}</bdi>
              </li>
            )}
          </For>
          <Show when={canMake()}>
            <li
              id={`${listId}-${fitting().length}`}
              role="option"
              aria-selected={at() === fitting().length}
              onPointerDown={(event) => {
                event.preventDefault();
                take(fitting().length);
              }}
            >
              {props.makeWord?.(typed().trim())}
            </li>
          </Show>
        </ul>
      </Show>
    </div>
  );
}
