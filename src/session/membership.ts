import { type Accessor, createComputed, createSignal, type Signal } from 'solid-js';

/**
 * Whether an id is in a set that changes. Who asks is told only of a change of its own, and a change walks through what
 * comes and goes, while the selector of the library walks through all who ask: of an article, many thousands.
 */
export function createMembership(source: Accessor<ReadonlySet<string>>): (id: string) => boolean {
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
