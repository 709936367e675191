import { type Accessor, createMemo, createSignal } from 'solid-js';
import type { Situation, Story } from '../../story/model';

export type Situations = ReturnType<typeof createSituations>;

const none: readonly Situation[] = [];

/**
 * The dates of the story, and the one as of which it is shown.
 * @param first the one at first, in EDTF; without it, the story's first
 */
export function createSituations(whole: Accessor<Story>, first?: string) {
  const all = createMemo(() => whole().situations ?? none);
  const [asked, setDate] = createSignal(first);
  const place = createMemo(() =>
    Math.max(
      0,
      all().findIndex(({ date }) => date === asked()),
    ),
  );
  const current = createMemo(() => all()[place()]);
  return {
    /** Oldest first; none where the story has one date. */
    all,
    current,
    before: createMemo(() => all()[place() - 1]),
    place,
    /** By its date, in EDTF; one that the story does not have is its first. */
    setDate,
    /** Takes the next or the one before, where there is one. */
    step: (by: 1 | -1) => setDate(all()[place() + by]?.date ?? current()?.date),
    /** The date that was asked for, where it is not the first: what the address keeps. */
    asked: () => (place() === 0 ? undefined : current()?.date),
  };
}
