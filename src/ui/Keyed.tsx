import { type Accessor, createMemo, For, type JSX, untrack } from 'solid-js';

/** The key of most things in a list. */
export const byId = ({ id }: { readonly id: string }): string => id;

/**
 * Like `<For>`, keyed by a name of each item instead of by reference: an item that is edited keeps its DOM nodes, and
 * the focus in them. Of items with the same key only the last is shown.
 */
export function Keyed<T>(props: {
  each: readonly T[] | undefined;
  by: (item: T) => string;
  fallback?: JSX.Element;
  children: (item: Accessor<T>) => JSX.Element;
}) {
  const items = createMemo(() => new Map(props.each?.map((item) => [props.by(item), item])));
  return (
    <For each={[...items().keys()]} fallback={props.fallback}>
      {(key) => {
        let last = untrack(items).get(key) as T;
        // An item that is taken away may be read once more before its nodes are.
        return props.children(() => (last = items().get(key) ?? last));
      }}
    </For>
  );
}
