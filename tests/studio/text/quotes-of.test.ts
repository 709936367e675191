import { describe, expect, it } from 'vitest';
import { placeSentences } from '../../../src/story/files/offsets';
import type { ClaimsFile, SentencesFile } from '../../../src/story/schema';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { sourceOf } from '../../../src/studio/edits/sentences';
import { quotesOf, wholeWords } from '../../../src/studio/text/quotes-of';
import { storyFolder } from '../support/story-folder';

const chosenWords = (text: string, from: number, to: number, language: string) => {
  const whole = wholeWords(text, { from, to }, language);
  return text.slice(whole.from, whole.to);
};

describe('wholeWords', () => {
  const arabic = 'قالت وزارةُ الدفاع التركية إن';

  it('takes words whole that the stretch cuts, in either direction', () => {
    expect(chosenWords('The army left the bridge.', 6, 11, 'en')).toBe('army left');
    expect(chosenWords('The army left the bridge.', 11, 6, 'en')).toBe('army left');
    expect(chosenWords(arabic, 7, 14, 'ar')).toBe('وزارةُ الدفاع');
  });

  it('may leave out what Arabic writes with the word after it', () => {
    expect(chosenWords('وانضم ووزير الدفاع', 7, 13, 'ar')).toBe('وزير الدفاع');
    expect(chosenWords('وانضم ووزير الدفاع', 8, 13, 'ar')).toBe('ووزير الدفاع');
  });

  it('leaves out white space at the ends, and is empty for nothing else', () => {
    expect(chosenWords('one  two  three', 3, 10, 'en')).toBe('two');
    expect(chosenWords('one  two', 3, 5, 'en')).toBe('');
  });

  it('cuts words where they are written without spaces', () => {
    expect(chosenWords('軍は橋を離れた。', 3, 4, 'ja')).toBe('を');
  });
});

describe('quotesOf', () => {
  it.each(['ankara-damascus-2023', 'karabakh-2020'])(
    'makes of the words of each quote that very quote: %s',
    (slug) => {
      const files = storyFolder(slug);
      const { text = '', language = '' } = sourceOf(files) ?? {};
      const sentences = placeSentences(text, (jsonIn(files, 'sentences.json') as SentencesFile).sentences);
      const quotes = (jsonIn(files, 'claims.json') as ClaimsFile).claims.flatMap((claim) => claim.quotes);
      expect(quotes.length).toBeGreaterThan(10);
      for (const { start = 0, exact, sentence } of quotes) {
        const made = quotesOf(text, sentences, { from: start, to: start + exact.length }, language);
        expect(made, exact).toEqual([expect.objectContaining({ sentence, start, exact })]);
      }
    },
  );

  it('adds words around a quote until it is unique', () => {
    const text = 'The army left. The army stayed.';
    const sentences = placeSentences(text, [
      { id: 's1', exact: 'The army left.', speakers: ['article'] },
      { id: 's2', exact: 'The army stayed.', speakers: ['article'] },
    ]);
    expect(quotesOf(text, sentences, { from: 15, to: 23 }, 'en')).toEqual([
      { sentence: 's2', exact: 'The army', start: 15, suffix: ' stayed' },
    ]);
    expect(quotesOf(text, sentences, { from: 4, to: 23 }, 'en')).toEqual([
      { sentence: 's1', exact: 'army left.', start: 4 },
      { sentence: 's2', exact: 'The army', start: 15, suffix: ' stayed' },
    ]);
    expect(quotesOf(text, sentences, { from: 14, to: 15 }, 'en')).toEqual([]);
  });
});
