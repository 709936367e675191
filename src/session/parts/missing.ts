import { createSignal } from 'solid-js';

/** What a link leads to and is not, or no longer, there: a story, or what of this story can be chosen. */
export interface MissingTarget {
  readonly kind: 'story' | 'choice';
  readonly id: string;
}

export type Missing = ReturnType<typeof createMissing>;

/** What the address names and is not here, until the reader has taken note of it. */
export function createMissing() {
  const [target, setTarget] = createSignal<MissingTarget>();
  return { target, setTarget };
}
