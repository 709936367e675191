import { createMemo, createSignal } from 'solid-js';
import type { Desk } from '../desk/desk';
import type { Files } from '../document/files';
import { compare, type Difference } from './compare';
import { foldOffsets } from './fold-offsets';
import { needsOf } from './needs';
import { takeOver } from './take-over';

/** Another version of the story that is on the desk. */
export interface OtherVersion {
  readonly name: string;
  readonly files: Files;
}

/** A difference that is listed, also once it was taken over. */
export interface Listed {
  readonly key: string;
  readonly one: Difference;
  readonly isTaken: boolean;
}

export type Comparing = ReturnType<typeof createComparing>;

/** The differences from another version, as they are now, and those that were taken over. */
export function createComparing({ files, work }: Desk, other: OtherVersion) {
  const all = createMemo(() => compare(files(), other.files));
  const folded = createMemo(() => foldOffsets(all()));
  const differences = () => folded().listed;
  const needs = createMemo(() => {
    const offsets = new Set(folded().offsets);
    const of = needsOf(all());
    return (one: Difference) => of(one).filter((needed) => !offsets.has(needed));
  });
  const [taken, setTaken] = createSignal<ReadonlySet<string>>(new Set());
  /** All that was listed, in the order in which it came. */
  const seen = new Map<string, Difference>();
  return {
    differences,
    needs: (one: Difference): readonly Difference[] => needs()(one),
    listed: createMemo((): readonly Listed[] => {
      const now = new Map(differences().map((one) => [one.key, one]));
      for (const [key, one] of now) seen.set(key, one);
      return [...seen].flatMap(([key, last]): Listed[] => {
        const one = now.get(key);
        if (one) return [{ key, one, isTaken: false }];
        return taken().has(key) ? [{ key, one: last, isTaken: true }] : [];
      });
    }),
    /** As one step. */
    take(some: readonly Difference[]): void {
      const hasText = some.some(({ sort }) => sort === 'source');
      setTaken((keys) => new Set([...keys, ...some.map(({ key }) => key)]));
      work.apply(takeOver(hasText ? [...some, ...folded().offsets] : some, other.files));
    },
  };
}
