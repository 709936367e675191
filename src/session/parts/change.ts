import { type Accessor, createEffect, createMemo, createSignal } from 'solid-js';
import type { Situation, Story, Transfer } from '../../story/model';
import type { InterfaceWords } from '../words';

/** What changed hands between two dates of a story. */
export interface Change {
  /** The earlier of the two. */
  readonly from: Situation;
  readonly to: Situation;
  readonly transfers: readonly Transfer[];
}

interface Dates {
  /** Oldest first. */
  readonly all: Accessor<readonly Situation[]>;
  /** The place in `all` of the date that is read. */
  readonly place: Accessor<number>;
  /** The place of the one that it is compared with; none where it is read alone. */
  readonly comparedPlace: Accessor<number | undefined>;
  readonly storyOf: (situation: Situation) => Story;
}

/**
 * What changed hands until the date that is read: since the one before, or, while two dates are compared, between them.
 * The story has the changes from each date to the next; those between two others are computed when they are asked for.
 */
export function createChange({ all, place, comparedPlace, storyOf }: Dates): Accessor<Change | undefined> {
  const places = createMemo((): readonly [number, number] => {
    const [read, compared] = [place(), comparedPlace() ?? place() - 1];
    return read < compared ? [read, compared] : [compared, read];
  });
  const ends = () => {
    const [from, to] = places().map((one) => all()[one]);
    return from && to && ([from, to] as const);
  };
  const isNext = () => places()[1] - places()[0] === 1;
  const [computed, setComputed] = createSignal<Change>();
  createEffect(() => {
    const pair = ends();
    if (pair && !isNext()) void compute(...pair);
  });
  async function compute(from: Situation, to: Situation): Promise<void> {
    const { transfersBetween } = await import('../../story/dates/transfers');
    setComputed({ from, to, transfers: transfersBetween(storyOf(from).features, storyOf(to).features) });
  }
  return createMemo(() => {
    const pair = ends();
    if (!pair) return undefined;
    const [from, to] = pair;
    if (isNext()) return { from, to, transfers: to.transfers };
    const known = computed();
    return known?.from === from && known.to === to ? known : undefined;
  });
}

/** Between which dates something changed hands, in words. */
export function changeWords({ from, to }: Change, isCompared: boolean, { t, date }: InterfaceWords): string {
  return isCompared
    ? t('changedBetween', { earlier: date(from.date), later: date(to.date) })
    : t('changedSince', { date: date(from.date) });
}

/** A story as of a date, in which what changed hands is marked as of the later of two dates alone. */
export const withChange = (story: Story, change: Change | undefined): Story => ({
  ...story,
  situations: (story.situations ?? []).map((one) =>
    one.date === story.asOf ? { ...one, transfers: one.id === change?.to.id ? change.transfers : [] } : one,
  ),
});
