import { type Cut, cutSentences } from '../draft/cut-sentences';
import type { Kept } from './kept-words';
import type { Stretch } from './whole-words';

/** Two versions of a text, with what stands in both. */
export interface Versions {
  readonly before: string;
  readonly after: string;
  /** BCP 47 */
  readonly language: string;
  readonly kept: readonly Kept[];
}

/**
 * The sentences of a corrected text: as they are proposed, but between two words that stood beside each other before,
 * the text is cut where it was cut before and nowhere else. No cut goes through a stretch that is to stay whole.
 * @param starts where the sentences of the text began before, as UTF-16 offsets
 */
export function cutAsBefore(
  { before, after, language, kept }: Versions,
  starts: ReadonlySet<number>,
  whole: readonly Stretch[],
): Cut[] {
  const cuts = new Set(cutSentences(after, language).map(({ start }) => start));
  const first = Math.min(...cuts);
  kept.forEach((next, index) => {
    const last = kept[index - 1];
    if (!last || !isBeside(before, last.before + last.length, next.before)) return;
    if (!isBeside(after, last.after + last.length, next.after)) return;
    if (starts.has(next.before)) cuts.add(next.after);
    else cuts.delete(next.after);
  });
  for (const cut of cuts) if (whole.some(({ from, to }) => cut > from && cut < to)) cuts.delete(cut);
  if (Number.isFinite(first)) cuts.add(first);
  const inOrder = [...cuts].sort((one, other) => one - other);
  return inOrder.map((start, index) => ({ start, exact: after.slice(start, inOrder[index + 1]).trimEnd() }));
}

/** Whether nothing but white space stands between two offsets. */
const isBeside = (text: string, end: number, start: number) => text.slice(end, start).trim() === '';
