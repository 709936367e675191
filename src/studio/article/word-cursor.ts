import type { PlacedSentence } from '../desk/parsed';
import type { Stretch } from '../text/quotes-of';

/** A word of the source, in UTF-16 offsets, and the place of its sentence in the list. */
export interface Word extends Stretch {
  readonly sentence: number;
}

/** The words that are chosen by keys, by their places: from the one at which the choice began to the one it is at. */
export interface Cursor {
  readonly anchor: number;
  readonly at: number;
}

export type Step = 'next' | 'previous' | 'next-sentence' | 'previous-sentence' | 'first' | 'last';

/** The words of all sentences, as Unicode (UAX 29) tells them in the text's language. */
export function wordsIn(sentences: readonly PlacedSentence[], language: string): Word[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return sentences.flatMap(({ exact, start }, sentence) =>
    [...segmenter.segment(exact)]
      .filter(({ isWordLike }) => isWordLike)
      .map(({ index, segment }) => ({
        from: start + index,
        to: start + index + segment.length,
        sentence,
      })),
  );
}

/** The cursor after a step; with `extends`, the words from where it began on stay chosen. */
export function stepped(words: readonly Word[], cursor: Cursor, step: Step, isExtending: boolean): Cursor {
  const at = Math.min(words.length - 1, Math.max(0, target(words, cursor.at, step)));
  return { anchor: isExtending ? cursor.anchor : at, at };
}

function target(words: readonly Word[], at: number, step: Step): number {
  const sentence = words[at]?.sentence ?? 0;
  const firstOf = (wanted: number) => words.findIndex((word) => word.sentence === wanted);
  switch (step) {
    case 'next':
      return at + 1;
    case 'previous':
      return at - 1;
    case 'first':
      return firstOf(sentence);
    case 'last':
      return words.findLastIndex((word) => word.sentence === sentence);
    case 'next-sentence':
      return words.findIndex((word) => word.sentence > sentence) === -1
        ? words.length - 1
        : words.findIndex((word) => word.sentence > sentence);
    case 'previous-sentence': {
      const first = firstOf(sentence);
      return at > first ? first : firstOf(words[first - 1]?.sentence ?? 0);
    }
  }
}

/** The stretch of the source that a cursor has chosen. */
export function chosenBy(words: readonly Word[], { anchor, at }: Cursor): Stretch | undefined {
  const [first, last] = [words[Math.min(anchor, at)], words[Math.max(anchor, at)]];
  return first && last && { from: first.from, to: last.to };
}

/** The place of the word at an offset, or of the next one. */
export function wordAt(words: readonly Word[], offset: number): number {
  const found = words.findIndex(({ to }) => to > offset);
  return found === -1 ? words.length - 1 : found;
}
