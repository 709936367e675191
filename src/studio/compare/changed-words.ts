import { diffArrays } from 'diff';

/** A stretch of two versions of a text: in both, or in one of them. */
export interface Stretch {
  readonly words: string;
  readonly of: 'both' | 'before' | 'after';
}

/** So many words may differ; of texts with more, all is told as changed. */
const mostChanged = 2000;

/** Two versions of a text by words, as Unicode tells these apart in its language (BCP 47). */
export function changedWords(before: string, after: string, language: string): readonly Stretch[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const [old, now] = [tokens(before, segmenter), tokens(after, segmenter)];
  const runs = diffArrays(old, now, { maxEditLength: mostChanged });
  if (!runs)
    return [
      { words: before, of: 'before' },
      { words: after, of: 'after' },
    ];
  return runs.map(({ value, added, removed }) => ({
    words: value.join(''),
    of: added ? 'after' : removed ? 'before' : 'both',
  }));
}

/** The segmenter copies its text for each word: it is given a word with its white space at a time. */
const tokens = (text: string, segmenter: Intl.Segmenter): string[] =>
  [...text.matchAll(/\s+|\S+/g)].flatMap(([run]) =>
    [...segmenter.segment(run)].map(({ segment }) => segment),
  );

/** What is around the changes of a long text: stretches in both are cut to so many letters at each end. */
export function aroundChanges(stretches: readonly Stretch[], letters = 60): readonly Stretch[] {
  return stretches.map((one, index) => {
    if (one.of !== 'both' || one.words.length <= 3 * letters) return one;
    const [isFirst, isLast] = [index === 0, index === stretches.length - 1];
    const start = isFirst ? '' : one.words.slice(0, letters);
    const end = isLast ? '' : one.words.slice(-letters);
    return { ...one, words: `${start} … ${end}` };
  });
}
