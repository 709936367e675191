import { type Accessor, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import { afterPaint } from './after-paint';

/**
 * A value that follows its source after the next paint, for what a reader is to see second. Where nothing is painted, as
 * in Node, it is the source itself.
 */
export function createLate<T>(source: Accessor<T>): Accessor<T> {
  if (!('requestAnimationFrame' in globalThis)) return source;
  const [late, setLate] = createSignal(untrack(source));
  const follow = (value: T) => onCleanup(afterPaint(() => setLate(() => value)));
  createEffect(on(source, follow, { defer: true }));
  return late;
}
