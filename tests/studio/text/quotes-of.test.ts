import { describe, expect, it } from 'vitest';
import { placeSentences } from '../../../src/story/files/offsets';
import type { ClaimsFile, SentencesFile } from '../../../src/story/schema';
import { jsonIn } from '../../../src/studio/edits/in-files';
import { sourceOf } from '../../../src/studio/edits/sentences';
import { quotesOf } from '../../../src/studio/text/quotes-of';
import { withFirstSource } from '../support/first-source';
import { storyFolder } from '../support/story-folder';

describe('quotesOf', () => {
  it.each(['ankara-damascus-2023', 'karabakh-2020'])(
    'makes of the words of each quote that very quote: %s',
    (slug) => {
      const files = withFirstSource(storyFolder(slug));
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
