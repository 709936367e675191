import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import { afterPaint } from './after-paint';

/** A value that follows its source after the paint: for what a reader sees to follow from something else. */
export function createLate<T>(source: Accessor<T>): Accessor<T> {
  const [late, setLate] = createSignal(untrack(source));
  createEffect(
    on(source, (value) => onCleanup(afterPaint(() => setLate(() => value))), {
      defer: true,
    }),
  );
  return late;
}
