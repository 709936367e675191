import { type Accessor, createComputed, createSignal, untrack } from 'solid-js';

/**
 * What is read, as a signal that is set when that has changed. A memo would do, but that all that follows from it is
 * gone through with every change of what it reads, to find that nothing is to be done.
 */
export function settled<T>(
  read: () => T,
  equals: (one: T, other: T) => boolean = (one, other) => one === other,
): Accessor<T> {
  const [value, setValue] = createSignal(untrack(read), { equals });
  createComputed(() => {
    const next = read();
    setValue(() => next);
  });
  return value;
}
