import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Files } from '../document/files';
import { columnsOf } from '../tables/columns';
import { filtered, sorted } from '../tables/order';
import { type ListName, rowsOf } from '../tables/rows';

/** Rows that are shown at a time. */
const atOnce = 100;

/** What of a list is shown, and in which order. */
export function createShown(files: () => Files, list: Accessor<ListName>, language: () => string) {
  const [query, setQuery] = createSignal('');
  const [order, setOrder] = createSignal<{ key: string; isDescending: boolean }>();
  const [most, setMost] = createSignal(atOnce);
  const columns = createMemo(() => columnsOf(files(), list()));
  const all = createMemo(() => rowsOf(files(), list()));
  const rows = createMemo(() => {
    const found = filtered(all(), columns(), query());
    const { key, isDescending = false } = order() ?? {};
    const column = columns().find((one) => one.key === key);
    return column ? sorted(found, { column, isDescending }, language()) : found;
  });
  return {
    query,
    setQuery,
    columns,
    /** All rows of the list, and those that are found, in order. */
    all,
    rows,
    shown: createMemo(() => rows().slice(0, most())),
    most,
    showMore: () => setMost(most() + atOnce),
    /** Sorts by a column: up, then down, then as the files have it. */
    sort: (key: string) =>
      setOrder((last) => {
        if (last?.key !== key) return { key, isDescending: false };
        return last.isDescending ? undefined : { key, isDescending: true };
      }),
    sortOf(key: string): 'ascending' | 'descending' | undefined {
      const by = order();
      if (by?.key !== key) return undefined;
      return by.isDescending ? 'descending' : 'ascending';
    },
  };
}
