import { type Accessor, batch, createMemo, createSignal } from 'solid-js';
import { storyAt } from '../../story/dates/story-at';
import { once } from '../../story/memory/once';
import type { Situation, Story } from '../../story/model';
import { shareUnchanged } from '../share-unchanged';
import { createChange } from './change';

export type Situations = ReturnType<typeof createSituations>;

/** A story as of each of its situations, by id: made once, with what is as in `before` the same objects. */
export const storiesOf = once((whole: Story) => {
  const known = new Map<string | undefined, Story>();
  return (id: string | undefined, before?: Story): Story => {
    const story = known.get(id) ?? shareUnchanged(before, storyAt(whole, id));
    known.set(id, story);
    return story;
  };
});

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
  const [askedBeside, compareWith] = createSignal<string>();
  const compared = createMemo(() =>
    all().find(({ date }) => date === askedBeside() && date !== current()?.date),
  );
  const comparedPlace = () => {
    const other = compared();
    return other && all().indexOf(other);
  };
  function show(date: string | undefined): void {
    const before = current()?.date;
    const isSwap = date !== undefined && date === compared()?.date;
    batch(() => {
      setDate(date);
      if (isSwap) compareWith(before);
    });
  }
  const storyOf = ({ id }: Situation): Story => storiesOf(whole())(id);
  const change = createChange({ all, place, comparedPlace, storyOf });
  /** The date nearest to the one that is read as of which the story has a feature, by its id. */
  function nearestWith(feature: string): Situation | undefined {
    const far = (one: Situation) => Math.abs(all().indexOf(one) - place());
    return all()
      .filter((one) => storyOf(one).features.some(({ id }) => id === feature))
      .toSorted((a, b) => far(a) - far(b))[0];
  }
  return {
    /** The story as it was given: of all its dates. */
    whole,
    /** Oldest first; none where the story has one date. */
    all,
    current,
    /** What changed hands until the date that is read, or between the two that are compared. */
    change,
    place,
    /** By its date, in EDTF; one that the story does not have is its first. The one compared changes places with it. */
    show,
    /** The story as of any of them. */
    storyOf,
    /** Takes the next or the one before, where there is one. */
    step: (by: 1 | -1) => show(all()[place() + by]?.date ?? current()?.date),
    nearestWith,
    /** Shows the nearest date as of which the story has a feature; none where it never has. */
    showDateOf: (feature: string) => {
      const nearest = nearestWith(feature);
      if (nearest) show(nearest.date);
    },
    /** The date that the one read is compared with; none where it is read alone. */
    compared,
    /** By its date, in EDTF; nothing ends the comparison. */
    compareWith,
    /** The date that was asked for, where it is not the first: what the address keeps. */
    asked: () => (place() === 0 ? undefined : current()?.date),
  };
}
