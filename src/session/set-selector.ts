import { type Accessor, createComputed, createSignal, type Signal } from 'solid-js';

/**
 * Solid's `createSelector` for a set: notifies only the ids that entered or left it. `createSelector` visits every
 * subscriber at each change, and a long article has tens of thousands.
 */
export function createSetSelector(source: Accessor<ReadonlySet<string>>): (id: string) => boolean {
  const asked = new Map<string, Signal<boolean>>();
  let now: ReadonlySet<string> = new Set();
  createComputed(() => {
    const before = now;
    now = source();
    for (const id of new Set([...before, ...now])) asked.get(id)?.[1](now.has(id));
  });
  return (id) => {
    const signal = asked.get(id) ?? createSignal(now.has(id));
    asked.set(id, signal);
    return signal[0]();
  };
}
