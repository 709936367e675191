import type { Stretch } from '../text/quotes-of';

/** The elements of an article's sentences, each with the sentence's words as its only text. */
export interface SentenceElement {
  readonly element: HTMLElement;
  /** UTF-16 offset of the sentence in the source. */
  readonly start: number;
}

const textOf = ({ element }: SentenceElement): Text | undefined =>
  element.firstChild instanceof Text ? element.firstChild : undefined;

/** The stretch of the source that the reader has selected in the page; none where it is not in the sentences. */
export function selectedStretch(sentences: readonly SentenceElement[]): Stretch | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const parts = sentences.flatMap((sentence): Stretch[] => {
    const text = textOf(sentence);
    if (!text || !range.intersectsNode(text)) return [];
    const from = range.startContainer === text ? range.startOffset : 0;
    const to = range.endContainer === text ? range.endOffset : text.length;
    return to > from ? [{ from: sentence.start + from, to: sentence.start + to }] : [];
  });
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last && { from: first.from, to: last.to };
}

/** The offset in the source at a point of the page, px; none where there is no text of a sentence. */
export function offsetAt(sentences: readonly SentenceElement[], x: number, y: number): number | undefined {
  const caret = document.caretPositionFromPoint?.(x, y);
  const found = caret && sentences.find((sentence) => textOf(sentence) === caret.offsetNode);
  return found && caret ? found.start + caret.offset : undefined;
}

/** A part of a sentence's text node, in UTF-16 units. */
export interface Ends {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/** The part of each sentence that a stretch of the source touches. Sentences stand in the order of the source. */
export function endsIn(sentences: readonly SentenceElement[], { from, to }: Stretch): Ends[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const all: Ends[] = [];
  for (let index = Math.max(0, low - 1); index < sentences.length; index++) {
    const sentence = sentences[index];
    if (!sentence || sentence.start >= to) break;
    const text = textOf(sentence);
    const start = Math.max(0, from - sentence.start);
    const end = Math.min(text?.length ?? 0, to - sentence.start);
    if (text && end > start) all.push({ text, start, end });
  }
  return all;
}

/** The ranges of the page that show a stretch of the source: one in each sentence that it touches. */
export const rangesOf = (sentences: readonly SentenceElement[], stretch: Stretch): Range[] =>
  endsIn(sentences, stretch).map(({ text, start, end }) => {
    const range = document.createRange();
    range.setStart(text, start);
    range.setEnd(text, end);
    return range;
  });
