import { describe, expect, it } from 'vitest';
import { marked } from '../../src/reader/article/marks';
import { indexEvidence } from '../../src/story/evidence';
import { story } from '../support/stories';

const evidence = indexEvidence(story);
const [source = '', ...translations] = story.languages;

describe('marking the words of claims in a sentence', () => {
  it('loses and adds nothing, in any language', () => {
    for (const sentence of story.sentences) {
      const claims = evidence.claimsIn(sentence.id);
      for (const [language, text] of [
        [source, sentence.text],
        ...translations.map((code) => [code, sentence.translations[code] ?? ''] as const),
      ] as const) {
        const runs = marked(sentence, language, claims, claims[0]);
        expect(runs.map((run) => run.text).join('')).toBe(text);
      }
    }
  });

  it('marks exactly the quote of a claim in the source, and its rendering in each translation', () => {
    for (const claim of story.claims) {
      for (const quote of claim.quotes) {
        const sentence = evidence.sentenceById.get(quote.sentence);
        if (!sentence) throw new Error(`${claim.id}: found no sentence "${quote.sentence}"`);
        const only = { ...claim, quotes: [quote] };
        const words = (language: string) =>
          marked(sentence, language, [only], only).flatMap(({ text, mark }) => (mark ? [text] : []));
        expect(words(source)).toEqual([quote.exact]);
        for (const code of translations) expect(words(code)).toEqual([quote.rendered[code]]);
      }
    }
  });

  it('marks the claim on show more strongly than the others', () => {
    const [first, second] = evidence.claimsIn('s9');
    const sentence = evidence.sentenceById.get('s9');
    if (!sentence || !first || !second) throw new Error('found no two claims in s9');
    const marks = marked(sentence, source, [first, second], second).flatMap(({ mark }) => mark ?? []);
    expect(new Set(marks)).toEqual(new Set(['current', 'said']));
  });

  it('marks what is implied apart from what is said', () => {
    const sentence = evidence.sentenceById.get('s8');
    if (!sentence) throw new Error('found no sentence s8');
    const claims = evidence.claimsIn('s8');
    const words = (kind: string) =>
      marked(sentence, source, claims).flatMap(({ text, mark }) => (mark === kind ? [text] : []));
    const quotes = (mode: string) =>
      claims
        .filter((claim) => claim.mode === mode)
        .flatMap((claim) => claim.quotes.map(({ exact }) => exact));
    expect(quotes('said')).toHaveLength(1);
    expect(words('said')).toEqual(quotes('said'));
    expect(words('implied')).toEqual(quotes('implied'));
  });
});
