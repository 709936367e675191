import { changedKeys } from './changed-keys';
import type { Difference } from './compare';

/**
 * The differences as one lists them: where the source's text differs, those that are only in where words stand in it go
 * with it, and are not listed.
 */
export function foldOffsets(differences: readonly Difference[]): {
  readonly listed: readonly Difference[];
  /** What goes with the text of the source. */
  readonly offsets: readonly Difference[];
} {
  if (!differences.some(({ sort }) => sort === 'source')) return { listed: differences, offsets: [] };
  const isOffset = ({ sort, before, after }: Difference) =>
    (sort === 'sentence' || sort === 'claim') &&
    before !== undefined &&
    after !== undefined &&
    changedKeys(before.value, after.value).every(({ path }) => path.at(-1) === 'start');
  const offsets = differences.filter(isOffset);
  const folded = new Set(offsets);
  return { listed: differences.filter((one) => !folded.has(one)), offsets };
}
