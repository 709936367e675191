import { type Accessor, createEffect, onCleanup } from 'solid-js';
import type { Stretch } from '../text/quotes-of';
import { depthsOf } from './depths';
import { clearHighlights, paint } from './highlights';
import { rangesOf, type SentenceElement } from './text-places';

/** What is painted over the words, each as stretches of the source. */
export interface Marks {
  /** The words of all claims. */
  readonly claims: Accessor<readonly Stretch[]>;
  /** Those of the card that is open. */
  readonly hand: Accessor<readonly Stretch[]>;
  /** Those that are chosen by keys. */
  readonly cursor: Accessor<Stretch | undefined>;
}

/** Paints marks over the sentences of the page, anew whenever they or the sentences change. */
export function paintMarks(
  placed: Accessor<readonly SentenceElement[]>,
  { claims, hand, cursor }: Marks,
): void {
  const rangesIn = (stretches: readonly Stretch[] = []) => {
    const all = placed();
    return stretches.flatMap((stretch) => rangesOf(all, stretch));
  };
  createEffect(() => {
    const [one, two, three] = depthsOf(claims());
    paint('studio-claim-1', rangesIn(one));
    paint('studio-claim-2', rangesIn(two));
    paint('studio-claim-3', rangesIn(three));
  });
  createEffect(() => paint('studio-hand', rangesIn(hand())));
  createEffect(() => {
    const chosen = cursor();
    paint('studio-cursor', rangesIn(chosen && [chosen]));
  });
  onCleanup(clearHighlights);
}
