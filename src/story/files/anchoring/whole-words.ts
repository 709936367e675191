/** A stretch of a source: UTF-16 offsets, the second after its end. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Arabic "and", "so", "by", "like" and "for" are written with the word after them, and may be left out of a quote. */
const proclitic = /^[\u0648\u0641\u0628\u0643\u0644]$/;

/**
 * A stretch with the words whole that it cuts, and without white space at its ends. The words are those of Unicode
 * (UAX 29) in the text's language; a vowel mark belongs to its letter.
 */
export function wholeWords(text: string, { from, to }: Stretch, language: string): Stretch {
  let [start, end] = [Math.min(from, to), Math.max(from, to)];
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  const first = segments.containing(start);
  if (first?.isWordLike && !proclitic.test(text.slice(first.index, start))) start = first.index;
  const last = end > start ? segments.containing(end - 1) : undefined;
  if (last?.isWordLike) end = last.index + last.segment.length;
  const words = text.slice(start, end);
  start += words.length - words.trimStart().length;
  return { from: start, to: Math.max(start, start + words.trim().length) };
}
