import { createSignal } from 'solid-js';

/** Does what a key of the field does in the list. False for other keys. */
type OnKey = (key: string) => boolean;

export type SearchField = ReturnType<typeof createSearchField>;

/** What the field of the search and what it finds know of each other. The list may come later than what is typed. */
export function createSearchField() {
  const [query, setQuery] = createSignal('');
  const [active, setActive] = createSignal<string>();
  let onKey: OnKey = () => false;
  return {
    query,
    setQuery,
    /** The id of the option that Enter chooses; none while nothing is found. */
    active,
    setActive,
    takeKeys(next: OnKey): void {
      onKey = next;
    },
    press: (key: string): boolean => onKey(key),
  };
}
