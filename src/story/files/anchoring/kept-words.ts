import { diffArrays } from 'diff';

/** Words or a mark that stand in two versions of a text: UTF-16 offsets in both. */
export interface Kept {
  readonly before: number;
  readonly after: number;
  readonly length: number;
}

/** So many words may differ between two versions: a text of which more does is another text. */
const mostChanged = 4000;

/**
 * What of a text stands in its corrected version, in order: its words and marks as Unicode tells them apart in the
 * text's language, as many as can be without changing their order. Only what both begin and end with, where more than
 * 4,000 words differ.
 */
export function keptWords(before: string, after: string, language: string): Kept[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const [old, now] = [before, after].map((text) => tokensOf(text, segmenter)) as [Token[], Token[]];
  const words = (tokens: Token[]) => tokens.map(({ word }) => word);
  const options = { maxEditLength: mostChanged };
  const changes = diffArrays(words(old), words(now), options) ?? sameEnds(words(old), words(now));
  const kept: Kept[] = [];
  let [from, to] = [0, 0];
  for (const { count, added, removed } of changes) {
    const same = added || removed ? [] : old.slice(from, from + count);
    same.forEach(({ at, word }, index) => {
      kept.push({ before: at, after: now[to + index]?.at ?? 0, length: word.length });
    });
    if (!added) from += count;
    if (!removed) to += count;
  }
  return kept;
}

interface Token {
  readonly at: number;
  readonly word: string;
}

/** No word goes across white space: the segmenter, which copies all of its text for each word, is given little. */
const tokensOf = (text: string, segmenter: Intl.Segmenter): Token[] =>
  [...text.matchAll(/\S+/g)].flatMap(({ 0: run, index: start }) =>
    [...segmenter.segment(run)].map(({ segment, index }) => ({ at: start + index, word: segment })),
  );

/** Two lists as the same beginning, all that differs, and the same end. */
function sameEnds(old: readonly string[], now: readonly string[]) {
  const most = Math.min(old.length, now.length);
  let start = 0;
  while (start < most && old[start] === now[start]) start++;
  let end = 0;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    { count: start, added: false, removed: false },
    { count: old.length - start - end, added: false, removed: true },
    { count: now.length - start - end, added: true, removed: false },
    { count: end, added: false, removed: false },
  ];
}
