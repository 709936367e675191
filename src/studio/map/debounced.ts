import { type Accessor, createEffect, createSignal, onCleanup } from 'solid-js';

/** A value once it has not changed for so long, ms. */
export function debounced<T>(value: Accessor<T>, wait = 250): Accessor<T> {
  const [rest, setRest] = createSignal(value());
  createEffect(() => {
    const next = value();
    const timer = setTimeout(() => setRest(() => next), wait);
    onCleanup(() => clearTimeout(timer));
  });
  return rest;
}
