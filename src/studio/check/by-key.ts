import { createSignal, type Signal } from 'solid-js';

/** Values by key, plain data, of which each reader is told only when the one that it reads is another. */
export function createByKey<T>() {
  const signals = new Map<string, Signal<T | undefined>>();
  let values: ReadonlyMap<string, T> = new Map();
  return {
    get(key: string): T | undefined {
      const signal = signals.get(key) ?? createSignal(values.get(key));
      signals.set(key, signal);
      return signal[0]();
    },
    set(all: ReadonlyMap<string, T>): void {
      const before = values;
      values = all;
      for (const [key, [, setValue]] of signals) {
        const [old, now] = [before.get(key), all.get(key)];
        if (old !== now && JSON.stringify(old) !== JSON.stringify(now)) setValue(() => now);
      }
    },
  };
}
