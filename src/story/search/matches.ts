import { asked, meets } from './query';
import { isUnspaced, occurrencesInRun, partsOf } from './unspaced';
import { words } from './words';

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The positions of a query's words in a text: UTF-16 offsets in order, each around a whole word, or around what is asked
 * for where no blanks part words. Fuzzy matches of the search are not included.
 */
export function matches(text: string, query: string): readonly Range[] {
  const sought = asked(query);
  if (sought.length === 0) return [];
  const single = sought.flatMap((one) => one.run ?? [one]);
  const inWords = words(text)
    .filter((word) => single.some((one) => meets(word, one)))
    .map(({ start, end }) => ({ start, end }));
  const runs = sought.filter(({ run }) => run).map(({ written }) => written);
  if (runs.length === 0 || !isUnspaced(text)) return inWords;
  const inRuns = partsOf(text)
    .filter(({ isRun }) => isRun)
    .flatMap(({ text: run, start: from }) =>
      runs.flatMap((written) =>
        occurrencesInRun(run, written).map(({ start, end }) => ({ start: from + start, end: from + end })),
      ),
    );
  return apart([...inRuns, ...inWords]);
}

/** Ranges in order; of two that overlap, the first given. */
function apart(ranges: readonly Range[]): Range[] {
  const kept: Range[] = [];
  for (const range of ranges) {
    if (kept.every(({ start, end }) => range.end <= start || range.start >= end)) kept.push(range);
  }
  return kept.sort((a, b) => a.start - b.start);
}
