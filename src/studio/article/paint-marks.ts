import { type Accessor, createEffect, onCleanup } from 'solid-js';
import type { Stretch } from '../text/quotes-of';
import { depthsOf } from './depths';
import { clearHighlights, type HighlightName, paint } from './highlights';
import { type Ends, endsIn, type SentenceElement } from './text-places';

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
  const rangeOf = createRanges();
  const paintAll = (name: HighlightName, stretches: readonly Stretch[] = []) => {
    const all = placed();
    paint(
      name,
      stretches.flatMap((stretch) => endsIn(all, stretch).map(rangeOf)),
    );
  };
  createEffect(() => {
    const [one, two, three] = depthsOf(claims());
    paintAll('studio-claim-1', one);
    paintAll('studio-claim-2', two);
    paintAll('studio-claim-3', three);
  });
  createEffect(() => paintAll('studio-hand', hand()));
  createEffect(() => {
    const chosen = cursor();
    paintAll('studio-cursor', chosen && [chosen]);
  });
  onCleanup(clearHighlights);
}

/** Gives the range between two ends, the same one each time: it is known by that what is painted already. */
function createRanges() {
  const known = new WeakMap<Text, Map<string, StaticRange>>();
  return ({ text, start, end }: Ends): StaticRange => {
    const ranges = known.get(text) ?? new Map<string, StaticRange>();
    known.set(text, ranges);
    const key = `${start} ${end}`;
    const range =
      ranges.get(key) ??
      new StaticRange({ startContainer: text, startOffset: start, endContainer: text, endOffset: end });
    ranges.set(key, range);
    return range;
  };
}
