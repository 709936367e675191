import { endsInAbbreviation } from './abbreviations';

/** Words of a source and their UTF-16 offset in it. */
export interface Cut {
  readonly start: number;
  readonly exact: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a source into sentences: those of Unicode (UAX 29) in the source's language, of which those cut after an
 * abbreviation are joined again. They tile the source, but for white space. A proposal, which a person mends.
 */
export function cutSentences(text: string, language: string): Cut[] {
  const spans: Span[] = [];
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)) {
    if (!/\S/.test(segment)) continue;
    const span = { start: index + segment.search(/\S/), end: index + segment.trimEnd().length };
    const last = spans.at(-1);
    if (!last) spans.push(span);
    else spans.splice(-1, 1, ...fitted(text, last, span, language));
  }
  return spans.map(({ start, end }) => ({ start, exact: text.slice(start, end) }));
}

/** Two spans as they are to be: joined, or with the quotation marks that close the first at its end. */
function fitted(text: string, last: Span, next: Span, language: string): Span[] {
  const words = text.slice(next.start, next.end);
  const joined = { start: last.start, end: next.end };
  if (isCut(text.slice(last.start, last.end), text.slice(last.end, next.start), words, language))
    return [joined];
  const closing = isOneLine(text.slice(last.end, next.start)) ? /^([\p{Pf}\p{Pe}"]+)\s+/u.exec(words) : null;
  if (!closing) return [last, next];
  const [all, marks = ''] = closing;
  return [
    { start: last.start, end: next.start + marks.length },
    { start: next.start + all.length, end: next.end },
  ];
}

/** Whether what stands after some words is still of their sentence. */
function isCut(last: string, between: string, next: string, language: string): boolean {
  // A line that was broken at a width, not at the end of a paragraph.
  if (!isOneLine(between))
    return /^\r?\n$/.test(between) && /^\p{Ll}/u.test(next) && !/[\p{Sentence_Terminal}:]\P{L}*$/u.test(last);
  return !/[\p{L}\p{N}]/u.test(next) || endsInAbbreviation(last, language);
}

const isOneLine = (between: string) => !/[\n\r\u2028\u2029]/.test(between);
